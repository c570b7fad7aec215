// Measures the critic on the labelled letters of one fold; scripts/score.mjs calls it with models that have not seen them.
//   WORTHWHILE_WEIGHTS=WEIGHTS.json node scripts/run.mjs training/judge.ts FOLD OUT.json
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { collected, foldOf } from './labelled';
import { measured } from './measure';

const [fold, out] = process.argv.slice(2);
if (fold === undefined || out === undefined) throw new Error('usage: judge.ts FOLD OUT.json');

const letters = collected().filter(({ id }) => foldOf(id) === Number(fold));
writeFileSync(out, JSON.stringify(letters.map(measured)));
