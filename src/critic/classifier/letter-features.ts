import type { Relation } from '../letter';
import { CLASSIFIED, type Odds } from '../vocabulary';
import { outreachCues } from './outreach-cues';
import { runs } from './sentence-features';
import { tokensOf } from './tokens';

/** A letter as its models need it: words without what is quoted, and what is known of its sentences. */
export type LetterParts = {
  readonly subject: string;
  readonly greeting: string;
  readonly text: string;
  readonly answers: boolean;
  readonly matched: ReadonlySet<string>;
  readonly odds: readonly Odds[];
};

/** Longer letters tell no more of themselves. UTF-16 code units. */
const READ = 6000;

export const letterWords = ({ subject, greeting, text }: LetterParts): readonly string[] => {
  const kinds = tokensOf(text.slice(0, READ)).map(({ kind }) => kind);
  const subjects = tokensOf(subject).map(({ kind }) => kind);
  const greeted = tokensOf(greeting).map(({ kind }) => kind);
  return [
    ...new Set([
      ...kinds.map((kind) => `lw:${kind}`),
      ...runs('lw', kinds, 2),
      ...subjects.map((kind) => `subject:${kind}`),
      ...greeted.slice(0, 3).map((kind) => `greeting:${kind}`),
      `greeting:${greeted.length}`,
    ]),
  ];
};

type Mark = readonly [name: string, value: number];

/** How sure it is that each signal stands in the letter, how often, and what comes before the first ask. */
const signalMarks = (odds: readonly Odds[]): readonly Mark[] => {
  const marks = CLASSIFIED.flatMap((id): Mark[] => {
    const of = odds.map((one) => one[id]);
    return [
      [`most:${id}`, 2 * Math.max(0, ...of) - 1],
      [
        `sum:${id}`,
        Math.min(
          3,
          of.reduce((total, one) => total + one, 0),
        ) / 2,
      ],
      [`any:${id}`, 1 - of.reduce((none, one) => none * (1 - one), 1)],
    ];
  });
  const { before, after } = givesAround(odds);
  return [...marks, ['give-before-ask', before], ['give-after-ask', after]];
};

/** How sure it is that something is given before (or with) the first ask, and only behind it. */
const givesAround = (odds: readonly Odds[]): { readonly before: number; readonly after: number } => {
  let asked = 0;
  let before = 0;
  let after = 0;
  for (const { ask, give } of odds) {
    before = Math.max(before, give * (1 - asked));
    after = Math.max(after, give * asked);
    asked = Math.max(asked, ask);
  }
  return { before, after };
};

export const letterMarks = ({ odds, greeting, text, answers, matched }: LetterParts): readonly (string | Mark)[] => [
  ...signalMarks(odds),
  ...outreachCues(text.slice(0, READ), greeting),
  ...[...matched].map((id) => `matched:${id}`),
  `length:${Math.min(10, Math.floor(Math.log2(text.length + 1)))}`,
  `sentences:${Math.min(5, Math.floor(odds.length / 4))}`,
  ...(answers ? ['answers'] : []),
];

/** The same marks for each standing of the reader: what is right among equals is wrong upward. */
export const relationMarks = (odds: readonly Odds[], relation: Relation): readonly (string | Mark)[] => [
  `relation:${relation}`,
  ...signalMarks(odds).map(([name, value]): Mark => [`${relation}:${name}`, value]),
];
