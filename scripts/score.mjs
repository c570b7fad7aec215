// Scores the critic on a labelled corpus that stands beside the repository, where there is one:  npm run score
// Each fold of the letters is judged by models trained without it; the record is test/corpus/RESULTS.md.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDS = [0, 1, 2, 3, 4];
const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(process.env.WORTHWHILE_CORPUS ?? join(root, '../shared/corpus'));
if (!existsSync(corpus)) {
  process.stdout.write(`score: no corpus at ${corpus}; nothing to score (WORTHWHILE_CORPUS names another place).\n`);
  process.exit(0);
}

/** Runs a file of training/. @param {string} file @param {string[]} args @param {Record<string, string>} env @returns {Promise<void>} */
const run = (file, args, env = {}, quiet = true) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', `training/${file}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, WORTHWHILE_CORPUS: corpus, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`training/${file}.ts exited with ${code}`))));
  });

const temporary = mkdtempSync(join(tmpdir(), 'worthwhile-score-'));
const record = join(root, 'test/corpus/RESULTS.md');
mkdirSync(dirname(record), { recursive: true });
try {
  await Promise.all(
    FOLDS.map(async (fold) => {
      const weights = join(temporary, `weights-${fold}.json`);
      await run('train', [weights, String(fold)]);
      await run('judge', [String(fold), join(temporary, `${fold}.json`)], { WORTHWHILE_WEIGHTS: weights });
    }),
  );
  await run('report', [record, ...FOLDS.map((fold) => join(temporary, `${fold}.json`))], {}, false);
} finally {
  rmSync(temporary, { recursive: true });
}
