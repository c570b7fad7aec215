// Puts together what scripts/score.mjs measured:  node scripts/run.mjs training/report.ts OUT.md FOLD.json...
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { requestsElsewhere, spokenTo } from './elsewhere';
import type { Measured } from './measure';
import { results } from './results';

const [out, ...files] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: report.ts OUT.md FOLD.json...');

const letters = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Measured[]);
const text = results(letters, requestsElsewhere(), spokenTo());
writeFileSync(out, text);
process.stdout.write(text);
