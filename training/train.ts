// Trains the critic's models from the letters beside this file and the labelled corpus beside the repository:
//   node scripts/run.mjs training/train.ts [OUT.json] [FOLD]
// With FOLD the letters of that fold are left out: so held-out figures are made (scripts/score.mjs).
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { exampleOf } from './examples';
import { businessLines, CORPUS, collected, composed, foldOf } from './labelled';
import { learnSignals, unseenOdds } from './signals';
import { learnWholes } from './wholes';

if (!existsSync(CORPUS)) {
  process.stderr.write(
    `train: no corpus at ${CORPUS}; without it the weights would be worse, and are left as they are.\n`,
  );
  process.exit(2);
}

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
