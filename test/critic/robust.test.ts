import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CriticSettings } from '../../src/critic/critique';
import { critique } from '../../src/critic/index';
import type { Letter, Relation } from '../../src/critic/letter';
import { BODY_LIMIT } from '../../src/critic/parts';
import { rules } from '../../src/critic/rules/index';
import { letterOfBad } from './rule-tester';

const STRICT: CriticSettings = { strictness: 'strict', rulesOff: [], dismissed: [] };
const letterOf = (body: string, subject = ''): Letter => ({ subject, body, kind: 'new', recipients: [] });

const LETTERS = rules.flatMap(({ examples }) =>
  examples.map((example) => ('bad' in example ? letterOfBad(example).body : example.good)),
);
const ODD = [
  '\r\n',
  '\u00a0',
  '\u200b',
  '👩‍🚀',
  '\ud800',
  '\u202e',
  '“',
  '…',
  '\t',
  '\n\n\n',
  '> ',
  '--\n',
  '[x',
  '{{',
  'http://',
  '.'.repeat(50),
  'a'.repeat(3000),
];

/** A letter that somebody wrote, cut and pasted over at random: what a fuzzer of random strings never comes near. */
const mutated = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.array(fc.tuple(fc.nat(500), fc.nat(20), fc.constantFrom('', ...ODD)), { maxLength: 6 }),
  )
  .map(([letter, cuts]) =>
    cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), letter),
  );
const texts = fc.oneof(
  mutated,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const relations = fc.constantFrom<Relation | undefined>('above', 'peer', 'unknown', undefined);

it('judges whatever stands in a letter: spans inside it, quotes that are their slice, the same twice', () => {
  fc.assert(
    fc.property(texts, texts, relations, (body, subject, relation) => {
      const letter = { ...letterOf(body, subject), ...(relation && { relation }) };
      const found = critique(letter, STRICT);
      for (const { in: part, start, end, quote, question } of found.findings) {
        expect(letter[part].slice(start, end)).toBe(quote);
        for (const answer of question?.answers ?? []) expect(body.slice(answer.start, answer.end)).toBe(answer.quote);
      }
      for (const { start, end, details } of [
        ...found.sentences,
        ...found.reading.foreign.map((span) => ({ ...span, details: [] })),
      ]) {
        expect(start >= 0 && start < end && end <= body.length).toBe(true);
        for (const detail of details) expect(detail.start >= start && detail.end <= end).toBe(true);
      }
      expect(critique(letter, STRICT)).toEqual(found);
    }),
    { numRuns: 5000 },
  );
}, 300_000);

it('reads a letter no further than the stated cap', () => {
  const sentence = 'I hope this email finds you well. ';
  const long = sentence.repeat(Math.ceil((2 * BODY_LIMIT) / sentence.length));
  const { sentences } = critique(letterOf(long), STRICT);
  expect(sentences.at(-1)?.end).toBeLessThanOrEqual(BODY_LIMIT);
  expect(sentences.length).toBeGreaterThan(BODY_LIMIT / sentence.length - 2);
});
