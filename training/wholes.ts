import { type LetterParts, letterMarks, letterWords, relationMarks } from '../src/critic/classifier/letter-features';
import type { StoredModel } from '../src/critic/classifier/model';
import { joined, markVector, type Vector, wordVector } from '../src/critic/classifier/vector';
import type { Odds } from '../src/critic/vocabulary';
import type { Example } from './examples';
import { FAULTS, type Labelled } from './labelled';
import { crossedLetters, packed } from './models';

const FIELDS = {
  relation: ['above', 'peer', 'unknown'],
  value: ['specific', 'vague', 'none'],
  familiarity: ['specific', 'generic', 'none'],
} as const;

const partsFor = ({ parts, labelled }: Example, odds: readonly Odds[]): LetterParts => ({
  subject: parts.letter.subject,
  greeting: parts.greeting,
  text: parts.own,
  answers: labelled.kind !== 'new',
  matched: new Set(parts.sentences.flatMap(({ matches }) => matches.map(({ id }) => id))),
  odds,
});

/** Models of the letter as a whole: its fields, and what its reader may object to. */
export const learnWholes = (
  examples: readonly Example[],
  odds: readonly (readonly Odds[])[],
): Readonly<Record<string, StoredModel>> => {
  const vectors = examples.map((example, at) => {
    const parts = partsFor(example, odds[at] ?? []);
    return joined(wordVector(letterWords(parts)), markVector(letterMarks(parts)));
  });
  const related = examples.map(({ labelled }, at) =>
    joined(vectors[at] as Vector, markVector(relationMarks(odds[at] ?? [], labelled.relation))),
  );
  const models: Record<string, StoredModel> = {};
  const learn = (
    name: string,
    from: readonly Vector[],
    answer: (letter: Labelled) => boolean,
    isUsed: (letter: Labelled) => boolean,
    precision = 0,
  ): void => {
    const cases = examples.flatMap(({ labelled, fold, measured }, at) =>
      isUsed(labelled) ? [{ vector: from[at] as Vector, answer: answer(labelled), fold, measured }] : [],
    );
    models[name] = packed(cases, crossedLetters(cases, precision));
  };
  // Lines of business mail teach what is ordinary, and nothing else: nobody said who their reader is.
  const whole = ({ fragment }: Labelled): boolean => fragment !== true;
  learn(
    'outreach',
    vectors,
    ({ outreach }) => outreach,
    () => true,
  );
  for (const [field, values] of Object.entries(FIELDS))
    for (const value of values)
      learn(`${field}:${value}`, vectors, (letter) => letter[field as keyof typeof FIELDS] === value, whole);
  for (const fault of FAULTS)
    learn(
      `objection:${fault.toLowerCase().replace('_', '-')}`,
      related,
      ({ faults }) => faults.has(fault),
      whole,
      0.66,
    );
  return models;
};
