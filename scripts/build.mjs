// Builds the unpacked extensions:  node scripts/build.mjs
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What a mail page is made to load at most, in bytes. */
export const CONTENT_SCRIPT_LIMIT = 61_440;
const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder @returns {number} the bytes of all files below it */
const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

// Whoever starts this from vite's runner (scripts/start.ts) hands down its development mode, with Preact's debug code.
process.env.NODE_ENV = 'production';

for (const mode of ['chrome', 'firefox']) {
  await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'error' });
  const folder = join(root, 'dist', mode);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const script = statSync(join(folder, manifest.content_scripts[0].js[0])).size;
  process.stdout.write(
    `dist/${mode}: ${kilobytes(sizeOf(folder))}, of which the mail page loads ${kilobytes(script)}\n`,
  );
  if (script > CONTENT_SCRIPT_LIMIT) {
    process.stderr.write(`build: the content script is over ${kilobytes(CONTENT_SCRIPT_LIMIT)}.\n`);
    process.exitCode = 1;
  }
}
