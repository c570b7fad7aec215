// Everything that must hold:  node scripts/test.mjs
// Each step runs even if one before it failed (browser tests need a build); the last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'worthwhile-'));
let passed = 0;
let failed = 0;

/** @param {string} title @param {string[]} command an executable of node_modules, or `node` */
const run = (title, [name = '', ...args]) => {
  process.stdout.write(`\n== ${title}\n`);
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status } = spawnSync(name, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  return status === 0;
};

/** A step that counts as one. @param {string} title @param {string[]} command */
const step = (title, command) => {
  const ok = run(title, command);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
};

/** A vitest project, counted test by test. @param {string} title @param {string} project */
const tests = (title, project) => {
  const report = join(temporary, `${project}.json`);
  const ok = run(title, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    passed += counted.numPassedTests;
    // A file that could not be loaded holds no counted test, and is a failure all the same.
    const unloaded = counted.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    failed += Math.max(counted.numFailedTests + unloaded.length, ok ? 0 : 1);
  } catch {
    failed += 1;
  }
};

step('format and lint', ['biome', 'check', '--error-on-warnings', '.']);
step('types', ['tsc', '-b']);
const built = step('build', ['node', 'scripts/build.mjs']);
step('build the command line', ['vite', 'build', '--mode', 'cli', '--logLevel', 'error']);
tests('unit tests', 'unit');
if (built) tests('browser tests', 'e2e');
else process.stdout.write('\n== browser tests: not run, for there is no build to run them on\n');

rmSync(temporary, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
