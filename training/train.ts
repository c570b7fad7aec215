import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CLASSIFIED,
  type Classified,
  type LetterParts,
  letterMarks,
  letterWords,
  type Odds,
  relationMarks,
} from '../src/critic/classifier/letter-features';
import { joined, markVector, type Vector, wordVector } from '../src/critic/classifier/vector';
import { type Example, exampleOf } from './examples';
import { mean, scores, tallied } from './figures';
import { collected, composed, FAULTS, type Labelled } from './labelled';
import { type Case, type Crossed, crossed, packed } from './models';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const examples: readonly Example[] = [
  ...collected().map((letter) => exampleOf(letter, true)),
  ...composed().map((letter) => exampleOf(letter, false)),
];
say(`${examples.filter(({ measured }) => measured).length} letters collected, ${examples.filter(({ measured }) => !measured).length} composed`);

const sentenceCases = (id: Classified): Case[] =>
  examples.flatMap(({ vectors, labels, fold, measured }) =>
    vectors.map((vector, at) => ({ vector, answer: labels[at]?.has(id) === true, fold, measured })),
  );

const signalModels = new Map<Classified, { cases: Case[]; result: Crossed }>();
const f1s: number[] = [];
for (const id of CLASSIFIED) {
  const cases = sentenceCases(id);
  const result = crossed(cases);
  signalModels.set(id, { cases, result });
  const { f1, precision, recall, count } = report(cases, result);
  f1s.push(f1);
  say(`${id.padEnd(20)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(2)} R ${recall.toFixed(2)}  n ${count}  t ${result.threshold.toFixed(2)}`);
}
say(`signals, macro F1 ${mean(f1s).toFixed(3)}`);

function report(cases: readonly Case[], { odds, threshold }: Crossed) {
  const counted = cases.map((_, at) => at).filter((at) => cases[at]?.measured);
  return scores([
    tallied(
      counted.map((at) => (odds[at] as number) >= threshold),
      counted.map((at) => cases[at]?.answer === true),
    ),
  ]);
}

let next = 0;
const odds: readonly (readonly Odds[])[] = examples.map(({ vectors }) =>
  vectors.map(() => {
    const at = next++;
    return Object.fromEntries(CLASSIFIED.map((id) => [id, signalModels.get(id)?.result.odds[at] ?? 0])) as Odds;
  }),
);

const partsFor = ({ parts, labelled }: Example, at: number): LetterParts => ({
  subject: parts.letter.subject,
  greeting: parts.greeting,
  text: parts.own,
  answers: labelled.kind !== 'new',
  matched: new Set(parts.sentences.flatMap(({ matches }) => matches.map(({ id }) => id))),
  odds: odds[at] ?? [],
});

const plain = examples.map((example, at) => {
  const parts = partsFor(example, at);
  return { words: wordVector(letterWords(parts)), marks: markVector(letterMarks(parts)) };
});

const letterCases = (vectors: readonly Vector[], answer: (letter: Labelled) => boolean): Case[] =>
  examples.map(({ labelled, fold, measured }, at) => ({
    vector: vectors[at] as Vector,
    answer: answer(labelled),
    fold,
    measured,
  }));

const whole = plain.map(({ words, marks }) => joined(words, marks));
const related = examples.map(({ labelled }, at) =>
  joined(plain[at]?.words as Vector, plain[at]?.marks as Vector, markVector(relationMarks(odds[at] ?? [], labelled.relation))),
);

const models: Record<string, ReturnType<typeof packed>> = {};
const learn = (name: string, vectors: readonly Vector[], answer: (letter: Labelled) => boolean): Crossed => {
  const cases = letterCases(vectors, answer);
  const result = crossed(cases);
  models[name] = packed(cases, result);
  return result;
};

const FIELDS = {
  relation: ['above', 'peer', 'unknown'],
  value: ['specific', 'vague', 'none'],
  familiarity: ['specific', 'generic', 'none'],
  order: ['give-first', 'ask-first', 'ask-only', 'give-only', 'neither'],
} as const;

{
  const { odds: yes } = learn('outreach', whole, ({ outreach }) => outreach);
  const counted = examples.map((_, at) => at).filter((at) => examples[at]?.measured);
  say(`outreach ${mean(counted.map((at) => Number((yes[at] as number) >= 0.5 === examples[at]?.labelled.outreach))).toFixed(3)}`);
  for (const [field, values] of Object.entries(FIELDS)) {
    const all = values.map((value) => learn(`${field}:${value}`, whole, (letter) => letter[field as keyof typeof FIELDS] === value).odds);
    const right = counted.map((at) => {
      const best = values.reduce((most, _, which) => ((all[which]?.[at] ?? 0) > (all[most]?.[at] ?? 0) ? which : most), 0);
      return Number(values[best] === examples[at]?.labelled[field as keyof typeof FIELDS]);
    });
    say(`${field} ${mean(right).toFixed(3)}`);
  }
}

const faultF1s = FAULTS.map((fault) => {
  const result = learn(`objection:${fault.toLowerCase().replace('_', '-')}`, related, ({ faults }) => faults.has(fault));
  const { f1, precision, recall } = report(letterCases(related, ({ faults }) => faults.has(fault)), result);
  say(`${fault.padEnd(16)} F1 ${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} t ${result.threshold.toFixed(2)}`);
  return f1;
});
say(`faults, macro F1 ${mean(faultF1s).toFixed(3)}`);

for (const [id, { cases, result }] of signalModels) models[id] = packed(cases, result);
const out = JSON.stringify(models);
writeFileSync(resolve(import.meta.dirname, '../src/critic/classifier/weights.json'), out);
say(`weights: ${(out.length / 1000).toFixed(0)} KB`);
{
  const c = examples.map((_, at) => at).filter((at) => examples[at]?.measured);
  for (const tv of [0.2, 0.3, 0.4]) for (const tg of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const v = mean(c.map((at) => { const o = odds[at] ?? []; const any = (k: Classified) => Math.max(0, ...o.map((x) => x[k]));
      return Number((any('give') >= tg ? 'specific' : any('vague-offer') >= tv ? 'vague' : 'none') === examples[at]?.labelled.value); }));
    const or = mean(c.map((at) => { const o = odds[at] ?? []; const ask = o.findIndex((x) => x.ask >= tv), give = o.findIndex((x) => x.give >= tg);
      const r = ask < 0 ? (give < 0 ? 'neither' : 'give-only') : give < 0 ? 'ask-only' : give <= ask ? 'give-first' : 'ask-first';
      return Number(r === examples[at]?.labelled.order); }));
    say(`tv/ta ${tv} tg ${tg} value ${v.toFixed(3)} order ${or.toFixed(3)}`);
  }
}
