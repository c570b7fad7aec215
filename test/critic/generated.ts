import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { Letter } from '../../src/critic/letter';
import { partsOf } from '../../src/critic/parts';
import { rules } from '../../src/critic/rules/index';
import { CORPUS, collected } from '../../training/labelled';
import { letterOf, letterOfBad } from './rule-tester';

/** What a writer might put into a blank: something to do, a time, a thing. */
export const filled = (text: string): string =>
  text
    .replace(/\[what (?:exactly|you changed)[^[\]]*\]/g, 'redraw the map of 1911')
    .replace(/\[when\]/g, '12 May')
    .replace(/\[[^[\]]*\]/g, 'the north wing of the mill, rebuilt in 1911');

export const examples: readonly Letter[] = rules.flatMap((rule) =>
  rule.examples.map((example) => ('bad' in example ? letterOfBad(example) : letterOf(example.good, example))),
);

const sentences = [...new Set(examples.flatMap((letter) => partsOf(letter).sentences.map(({ text }) => text)))].filter(
  (text) => text.length < 200,
);

/** Letters put together from the sentences of all examples, between a greeting and a signature or a quote. */
export const letters: fc.Arbitrary<Letter> = fc
  .record({
    paragraphs: fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    end: fc.constantFrom(
      '',
      '\n\nBest regards,\nJo Marsh',
      '\n\n-- \nJo Marsh\n+44 20 7946 0000',
      '\n\n> Could we meet?',
    ),
    relation: fc.constantFrom('above' as const, 'unknown' as const, undefined),
  })
  .map(({ paragraphs, end, relation }) =>
    letterOf(`Dear Dr. Osei,\n\n${paragraphs.map((some) => some.join(' ')).join('\n\n')}${end}`, {
      subject: 'Wells of your 2014 survey',
      ...(relation && { relation }),
    }),
  );

export const corpus = (): readonly Letter[] =>
  existsSync(CORPUS)
    ? collected().map(({ subject, body, kind, relation }) => ({ subject, body, kind, relation, recipients: [] }))
    : [];

/** Numbers, names, addresses: whatever could be a fact, outside of blanks. The first word of a sentence and "I" are none. */
export const factsIn = (text: string): readonly string[] =>
  (text.replace(/\[[^[\]]*\]/g, ' ').match(/\S+/g) ?? []).flatMap((word, at, words) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const opens = at === 0 || /[.?!:]["”’)]?$/.test(words[at - 1] ?? '');
    const isFact =
      /\d|@|\w\.\w|^https?:/.test(bare) || (!opens && /^\p{Lu}/u.test(bare) && !/^I(?:['’]\w+)?$/.test(bare));
    return isFact ? [bare] : [];
  });

export const standsIn = ({ subject, body, recipients }: Letter, fact: string): boolean =>
  [subject, body, ...recipients.map(({ name }) => name)].some((text) =>
    text.toLowerCase().includes(fact.toLowerCase()),
  );

export const doubled = (text: string): number => (text.match(/\S {2,}\S/g) ?? []).length;

export const many = { numRuns: 300, seed: 20261126 };

/** Thousands of letters are judged; a busy machine takes its time. In milliseconds. */
export const PATIENCE = 120_000;
