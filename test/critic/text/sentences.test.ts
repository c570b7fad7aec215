import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/critic/text/sentences';

const split = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it.each([
    ['stops, marks and ellipses', 'Yes. Really? Go! Well… Fine.', ['Yes.', 'Really?', 'Go!', 'Well…', 'Fine.']],
    [
      'titles and abbreviations',
      'I met Dr. Stone and Prof. A. Lind vs. the rest, e.g. Bo. Then I left.',
      ['I met Dr. Stone and Prof. A. Lind vs. the rest, e.g. Bo.', 'Then I left.'],
    ],
    [
      'an abbreviation that ends a sentence',
      'We met at 5 p.m. He left the U.S. It rained.',
      ['We met at 5 p.m.', 'He left the U.S.', 'It rained.'],
    ],
    [
      'decimals and versions',
      'It costs 3.50 a piece. Use 2.1 or later.',
      ['It costs 3.50 a piece.', 'Use 2.1 or later.'],
    ],
    [
      'addresses',
      'See https://example.org/a?b=c. Then write to a.b@example.org. Bye.',
      ['See https://example.org/a?b=c.', 'Then write to a.b@example.org.', 'Bye.'],
    ],
    [
      'closing quotes and brackets',
      'He said “stop.” Then (as ever.) He went.',
      ['He said “stop.”', 'Then (as ever.)', 'He went.'],
    ],
    ['an ellipsis in a thought', 'I wondered … whether it works.', ['I wondered … whether it works.']],
    ['lower-case writers', 'thx a lot. let me know', ['thx a lot.', 'let me know']],
    [
      'a wrapped line before a figure',
      'how our planner works, as 14 farms in Devon saved\n9 % with it last year.',
      ['how our planner works, as 14 farms in Devon saved\n9 % with it last year.'],
    ],
    [
      'numbered lines behind one without a stop',
      'I would like to ask about these two things\n1. the north well\n2) the south well',
      ['I would like to ask about these two things', 'the north well', 'the south well'],
    ],
    ['paragraphs without stops', 'First thing\n\nSecond thing', ['First thing', 'Second thing']],
    [
      'list items',
      'Two things:\n- one thing\n- another thing\n1. a third',
      ['Two things:', 'one thing', 'another thing', 'a third'],
    ],
    [
      'hard-wrapped lines',
      'This sentence was wrapped by a program after some\nseventy characters, as mail once was. And another.',
      ['This sentence was wrapped by a program after some\nseventy characters, as mail once was.', 'And another.'],
    ],
    ['Windows line ends', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['emoji and hard spaces', 'Fine 👍🏽 then. Good\u00a0bye.', ['Fine 👍🏽 then.', 'Good\u00a0bye.']],
    ['nothing', ' \n ', []],
  ])('parts %s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives spans inside, in order, without white space around, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'Dr.',
      'I',
      '?',
      '!',
      '.',
      '…',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '- ',
      '1. ',
      '👋',
      '"',
      'https://x.y/z?',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of sentencesIn(text, { start: 0, end: text.length })) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            at = end;
          }
        },
      ),
    );
  });
});
