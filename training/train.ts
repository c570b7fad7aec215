// Trains the critic's models from the letters beside this file and, where it is present, from the labelled corpus:
//   node scripts/run.mjs training/train.ts [OUT.json] [FOLD]
// With FOLD the letters of that fold are left out: so held-out figures are made (scripts/score.mjs).
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { exampleOf } from './examples';
import { businessLines, collected, composed, foldOf } from './labelled';
import { learnSignals, unseenOdds } from './signals';
import { learnWholes } from './wholes';

const [out = resolve(import.meta.dirname, '../src/critic/classifier/weights.json'), fold] = process.argv.slice(2);

const examples = [
  ...collected().map((letter) => exampleOf(letter, true)),
  ...composed().map((letter) => exampleOf(letter, false)),
].filter(({ labelled: { id } }) => fold === undefined || foldOf(id) !== Number(fold));
const lines = businessLines().map((letter) => exampleOf(letter, false));

const { models, odds } = learnSignals(examples);
const wholes = learnWholes([...examples, ...lines], [...odds, ...unseenOdds(models, lines)]);
writeFileSync(out, `${JSON.stringify({ ...models, ...wholes })}\n`);
process.stdout.write(`${examples.length} letters -> ${out}\n`);
