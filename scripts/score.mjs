// Scores the critic on a labelled corpus that stands beside the repository, where there is one:  npm run score
// Signals and the reading are scored without the labelled relation, faults with it, as the corpus's scorer asks.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SETS = ['letters-dev', 'letters-more', 'ordinary-dev'];
const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(process.env.WORTHWHILE_CORPUS ?? join(root, '../shared/corpus'));
const scorer = join(corpus, '../tools/score.mjs');
if (!existsSync(corpus) || !existsSync(scorer)) {
  process.stdout.write(`score: no corpus at ${corpus}; nothing to score (WORTHWHILE_CORPUS names another place).\n`);
  process.exit(0);
}

const temporary = mkdtempSync(join(tmpdir(), 'worthwhile-score-'));

/** The critic's answers to `letters`, as lines of JSON. @param {object[]} letters */
const judged = (letters) => {
  const input = letters.map((letter) => JSON.stringify(letter)).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['scripts/critique.mjs', '--jsonl'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`critique --jsonl exited with ${status}`);
  return stdout;
};

for (const set of SETS) {
  const gold = join(corpus, `${set}.jsonl`);
  const letters = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const [title, withRelation] of /** @type {const} */ ([
    ['relation guessed', false],
    ['relation as labelled', true],
  ])) {
    const answers = join(temporary, `${set}.jsonl`);
    const bare = letters.map(({ id, subject = '', body, letter }) => ({
      id,
      subject,
      body,
      ...(withRelation && letter ? { relation: letter.relation } : {}),
    }));
    writeFileSync(answers, judged(bare));
    process.stdout.write(`\n== ${set}, ${title}\n`);
    spawnSync(process.execPath, [scorer, gold, answers], { stdio: 'inherit' });
    if (!letters.some(({ letter }) => letter)) break;
  }
}
rmSync(temporary, { recursive: true });
