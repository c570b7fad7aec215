import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { critique, rebuild } from '../../src/critic/index';
import type { Letter } from '../../src/critic/letter';
import { made } from '../../src/critic/rewrite/edits';
import { regionsOf } from '../../src/critic/text/regions';
import { corpus, doubled, examples, factsIn, filled, letters, many, PATIENCE, standsIn } from './generated';

const SETTINGS = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;
/** Twelve rewrites, and three steps that put the letter in order. */
const MOST_CHANGES = 15;

const isSound = (letter: Letter): void => {
  const { body } = letter;
  const { changes, edits, body: after } = rebuild(letter, SETTINGS, []);
  const ids = changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeLessThanOrEqual(MOST_CHANGES);
  edits.forEach(({ in: part, start, end }, at) => {
    expect(part).toBe('body');
    expect(start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(body.length);
  });
  expect(made(body, edits)).toBe(after);
  expect(edits.flatMap(({ text }) => factsIn(text)).filter((fact) => !standsIn(letter, fact))).toEqual([]);
  for (const { kind, start, end } of regionsOf(body))
    if (kind !== 'body') expect(after).toContain(body.slice(start, end).trim());
  expect(doubled(after)).toBeLessThanOrEqual(doubled(body));
};

/** Every other change refused. */
const refusesHalf = (letter: Letter): void => {
  const refused = rebuild(letter, SETTINGS, [])
    .changes.filter((_, at) => at % 2 === 0)
    .map(({ id }) => id);
  for (const { id, taken } of rebuild(letter, SETTINGS, refused).changes) expect(taken).toBe(!refused.includes(id));
};

/** The letter rebuilt, with its blanks filled by `FILLED`. */
const finished = (letter: Letter): Letter => ({
  ...letter,
  body: made(
    letter.body,
    rebuild(letter, SETTINGS, []).edits.map((edit) => ({ ...edit, text: filled(edit.text) })),
  ),
});

const leavesNothingGrave = (letter: Letter): void => {
  const grave = critique(finished(letter), SETTINGS).findings.filter(
    ({ rule, severity, question, in: part }) =>
      severity === 'serious' && question === undefined && part === 'body' && rule !== 'wrong-name',
  );
  expect(grave.filter(({ rule }) => rule !== 'unfilled-blank')).toEqual([]);
};

const wordsOf = (text: string): number => text.split('the north wing of the mill').length;

const keepsWhatWasFilled = (letter: Letter): void => {
  const once = finished(letter);
  const again = rebuild(once, SETTINGS, []);
  expect(wordsOf(again.body), JSON.stringify([letter.body, once.body, again.body])).toBeGreaterThanOrEqual(
    wordsOf(once.body),
  );
};

const ordinary = ({ body }: Letter): boolean => !/\[|\{\{|XXX/.test(body);

describe('a rebuilt letter', { timeout: PATIENCE }, () => {
  const all = [...examples, ...corpus()];

  it('invents nothing, stays inside, and leaves greeting, signature and quote alone', () => {
    for (const letter of all) isSound(letter);
    fc.assert(fc.property(letters, isSound), many);
  });

  it('makes no change that was refused, whatever other changes make of its sentence', () => {
    for (const letter of all) refusesHalf(letter);
    fc.assert(fc.property(letters, refusesHalf), many);
  });

  it('holds nothing grave once its blanks are filled', () => {
    for (const letter of all.filter(ordinary)) leavesNothingGrave(letter);
  });

  it('is not rebuilt at the cost of what its writer has filled in', () => {
    for (const letter of all.filter(ordinary)) keepsWhatWasFilled(letter);
  });
});
