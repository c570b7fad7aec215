import type { SignalId } from '../critique';
import { classesOf } from './lexicon';
import { isFunctionWord, skeletonOf } from './skeleton';
import { type Token, tokensOf } from './tokens';

/** What the detectors matched in a sentence, each id once. */
export type Matched = { readonly matched: readonly SignalId[] };

export const runs = (name: string, items: readonly string[], longest: number): string[] =>
  items.flatMap((item, at) => {
    const run = (length: number): string =>
      `${name}${length}:${Array.from({ length: length - 1 }, (_, back) => items[at - length + 1 + back] ?? '^').join(' ')} ${item}`;
    return [
      ...Array.from({ length: longest - 1 }, (_, more) => run(more + 2)),
      `${name}_:${items[at - 2] ?? '^'} _ ${item}`,
    ];
  });

const I_OR_WE = /^(?:i|we|my|our|i'\w+|we'\w+)$/;

const persons = (tokens: readonly Token[]): string =>
  (tokens.some(({ kind }) => /^your?$/.test(kind)) ? 'you' : '') +
  (tokens.some(({ kind }) => I_OR_WE.test(kind)) ? 'me' : '');

const pairs = (items: readonly string[]): string[] =>
  items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second].sort().join('&')));

/** What can be seen in a sentence alone: words, runs of words, its frame, the classes of its words. */
export const wordFeatures = (text: string): readonly string[] => {
  const tokens = tokensOf(text);
  const kinds = tokens.map(({ kind }) => kind);
  const classes = [...new Set(kinds.filter((kind) => !isFunctionWord(kind)).flatMap(classesOf))];
  const who = persons(tokens);
  const named = tokens.some(({ text: word, kind }, at) => at > 0 && /^\p{Lu}/u.test(word) && !I_OR_WE.test(kind));
  const features = [
    ...kinds.map((kind) => `w:${kind}`),
    ...runs('w', kinds, 3),
    ...runs('k', skeletonOf(tokens), 4),
    ...classes.flatMap((name) => [`c:${name}`, `c:${name} ${who}`]),
    ...pairs(classes).map((pair) => `p:${pair}`),
    `who:${who}`,
    `last:${kinds.at(-1) ?? ''}`,
    `long:${Math.min(6, Math.floor(Math.log2(kinds.length + 1)))}`,
    ...(named ? ['named'] : []),
  ];
  return [...new Set(features)];
};

const place = (at: number, of: number): string[] => [
  `from-start:${Math.min(at, 4)}`,
  `from-end:${Math.min(of - at, 5)}`,
  `quarter:${Math.floor((4 * at) / of)}`,
];

const MANY = 3;

/** For each sentence: what the detectors matched in it, around it and elsewhere, and where in the letter it stands. */
export const contextFeatures = (sentences: readonly Matched[]): readonly (readonly string[])[] => {
  const counts = new Map<SignalId, number>();
  for (const { matched } of sentences) for (const id of matched) counts.set(id, (counts.get(id) ?? 0) + 1);
  const before = new Set<SignalId>();
  return sentences.map(({ matched }, at) => {
    const elsewhere = [...counts].map(([id, count]) => [id, count - (matched.includes(id) ? 1 : 0)] as const);
    const features = [
      ...matched.map((id) => `here:${id}`),
      ...[-2, -1, 1, 2].flatMap((by) => (sentences[at + by]?.matched ?? []).map((id) => `at${by}:${id}`)),
      ...elsewhere.filter(([, count]) => count > 0).map(([id]) => `elsewhere:${id}`),
      ...elsewhere.filter(([, count]) => count >= MANY).map(([id]) => `often:${id}`),
      ...[...before].map((id) => `before:${id}`),
      ...(sentences.length > 1 ? place(at, sentences.length) : []),
    ];
    for (const id of matched) before.add(id);
    return features;
  });
};
