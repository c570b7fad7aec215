// Builds the unpacked extensions:  node scripts/build.mjs
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What every mail page loads at most, and what it loads once somebody writes there, in bytes. */
const LIMITS = { main: 8_192, letters: 81_920 };
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
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'letters',
    build: { outDir: folder },
    logLevel: 'error',
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const main = statSync(join(folder, manifest.content_scripts[0].js[0])).size;
  const letters = statSync(join(folder, 'letters.js')).size;
  process.stdout.write(
    `dist/${mode}: ${kilobytes(sizeOf(folder))}, of which every mail page loads ${kilobytes(main)}, and ${kilobytes(letters)} once a letter is written\n`,
  );
  if (main > LIMITS.main || letters > LIMITS.letters) {
    process.stderr.write(`build: over ${kilobytes(LIMITS.main)}, or ${kilobytes(LIMITS.letters)} for letters.\n`);
    process.exitCode = 1;
  }
}
