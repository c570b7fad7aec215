// Runs a TypeScript file of this repository:  node scripts/run.mjs scripts/start.ts [arguments]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node scripts/run.mjs FILE.ts [arguments]\n');
  process.exit(2);
}
// The file sees the arguments as if it had been started itself.
process.argv.splice(1, process.argv.length, resolve(file), ...args);
// Held-out figures are made with models that have not seen the letters they judge.
const weights = process.env.WORTHWHILE_WEIGHTS;
const alias = weights === undefined ? [] : [{ find: /.*\/weights\.json$/, replacement: resolve(weights) }];
await runnerImport(resolve(file), { configFile: false, logLevel: 'error', resolve: { alias } });
