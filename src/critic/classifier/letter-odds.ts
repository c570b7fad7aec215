import type { Reading } from '../critique';
import type { Relation } from '../letter';
import type { Objection } from '../vocabulary';
import { type LetterParts, letterMarks, letterWords, relationMarks } from './letter-features';
import { probability, sum } from './model';
import { type ModelName, modelOf } from './models';
import { joined, markVector, type Vector, wordVector } from './vector';

export type LetterOdds = {
  readonly outreach: number;
  readonly relation: Readonly<Record<Relation, number>>;
  readonly value: Readonly<Record<Reading['value'], number>>;
  readonly familiarity: Readonly<Record<Reading['familiarity'], number>>;
};

const oddsIn = (vector: Vector, name: ModelName): number => {
  const model = modelOf(name);
  return probability(model, sum(model, vector));
};

/** The odds of answers of which one must be right: they add up to 1. */
const among = <Value extends string>(
  values: readonly Value[],
  odds: (value: Value) => number,
): Record<Value, number> => {
  const each = values.map(odds);
  const all = each.reduce((total, one) => total + one, 1e-9);
  return Object.fromEntries(values.map((value, at) => [value, (each[at] as number) / all])) as Record<Value, number>;
};

/** The likeliest answer. */
export const likeliest = <Value extends string>(odds: Readonly<Record<Value, number>>): Value =>
  (Object.keys(odds) as Value[]).reduce((best, value) => (odds[value] > odds[best] ? value : best));

/** How likely each answer is for a letter as a whole, whoever its reader is. */
export const letterOdds = (parts: LetterParts): { readonly vector: Vector; readonly odds: LetterOdds } => {
  const vector = joined(wordVector(letterWords(parts)), markVector(letterMarks(parts)));
  const of = (name: ModelName): number => oddsIn(vector, name);
  return {
    vector,
    odds: {
      outreach: of('outreach'),
      relation: among(['above', 'peer', 'unknown'], (value) => of(`relation:${value}`)),
      value: among(['specific', 'vague', 'none'], (value) => of(`value:${value}`)),
      familiarity: among(['specific', 'generic', 'none'], (value) => of(`familiarity:${value}`)),
    },
  };
};

/** How likely a thoughtful reader objects, given where that reader stands. */
export const objectionOdds = (
  vector: Vector,
  { odds }: LetterParts,
  relation: Relation,
): Readonly<Record<Objection, { readonly sure: number; readonly needed: number }>> => {
  const known = joined(vector, markVector(relationMarks(odds, relation)));
  const objection = (id: Objection) => ({
    sure: oddsIn(known, `objection:${id}`),
    needed: modelOf(`objection:${id}`).threshold,
  });
  return {
    'pecking-order': objection('pecking-order'),
    'ask-first': objection('ask-first'),
    'no-value': objection('no-value'),
    flattery: objection('flattery'),
  };
};
