// The critic from a terminal, built when it is missing or old:  npm run --silent critique -- FILE…
// All that is said while building goes to standard error: standard output is the critique's.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', 'cli', 'critique.js');

/** @param {string} folder @returns {number} when the newest file below it was changed */
const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

const sources = () =>
  Math.max(
    newest(join(root, 'src/critic')),
    newest(join(root, 'src/cli')),
    statSync(join(root, 'package-lock.json')).mtimeMs,
  );

/** @param {string[]} args */
const node = (args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
};

if (!existsSync(built) || statSync(built).mtimeMs < sources()) {
  process.stderr.write('critique: building itself …\n');
  node(['scripts/setup.mjs']);
  node(['node_modules/vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'error']);
}
// npm runs scripts in the project; FILE counts from where the user stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
