// Packs the built extensions for the stores:  node scripts/pack.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** The same files give the same zip, byte for byte. */
const mtime = '1980-01-01T00:00:00';

for (const browser of ['chrome', 'firefox']) {
  const folder = join(dist, browser);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);
  const zip = zipSync(Object.fromEntries(files), { level: 9, mtime });
  writeFileSync(join(dist, `worthwhile-${browser}.zip`), zip);
  process.stdout.write(`dist/worthwhile-${browser}.zip: ${(zip.length / 1000).toFixed(1)} KB\n`);
}
