import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/critic/text/regions';

/** The regions of a letter as `kind: text`, white space trimmed. */
const parts = (body: string): string[] =>
  regionsOf(body).map(({ kind, start, end }) => `${kind}: ${body.slice(start, end).trim()}`);

describe('regionsOf', () => {
  it('parts greeting, body and sign-off', () => {
    expect(parts('Dear Ms. Okafor,\n\nI have a question.\n\nBest regards,\nAna Ruiz\nCurator')).toEqual([
      'greeting: Dear Ms. Okafor,',
      'body: I have a question.',
      'sign-off: Best regards,\nAna Ruiz\nCurator',
    ]);
  });

  it.each([
    [
      'words behind a greeting on its line',
      'Hi Ann, hope you are well!',
      ['greeting: Hi Ann,', 'body: hope you are well!'],
    ],
    ['a name alone', 'Professor Lind,\nI have a question.', ['greeting: Professor Lind,', 'body: I have a question.']],
    ['a greeting without capitals', 'hi ann,\nyes', ['greeting: hi ann,', 'body: yes']],
    ['a blank greeted', 'Dear [Name],\nYes.', ['greeting: Dear [Name],', 'body: Yes.']],
    ['no greeting at all', 'Could you call me?', ['body: Could you call me?']],
    ['a sentence that opens like a greeting', 'Hello world programs bore me.', ['body: Hello world programs bore me.']],
    ['a signature mark', 'See you.\n\n-- \nAna\nTel. 1', ['body: See you.', 'sign-off: -- \nAna\nTel. 1']],
    ['a name at the end', 'See you.\n\nAna', ['body: See you.', 'sign-off: Ana']],
    ['thanks in the middle', 'Thanks for the book.\n\nIt is good.', ['body: Thanks for the book.\n\nIt is good.']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_name, body, expected) => {
    expect(parts(body)).toEqual(expected);
  });

  it.each([
    ['an attribution', 'Yes.\n\nOn Tue, 3 Mar 2026 at 10:00, Ann <ann@example.org> wrote:\n> Could you call me?'],
    [
      'an attribution over two lines',
      'Yes.\n\nOn Tuesday, the third of March, Ann Example\n<ann@example.org> wrote:\n> Could you call me?',
    ],
    ['a line of dashes', 'Yes.\n\n-----Original Message-----\nFrom: Ann\nCould you call me?'],
    ['a forwarded mail', 'Yes.\n\n---------- Forwarded message ---------\nFrom: Ann\nCould you call me?'],
    [
      'header lines in another language',
      'Yes.\n\nVon: Ann\nGesendet: Dienstag\nAn: Bo\nBetreff: Anruf\nCould you call me?',
    ],
  ])('leaves the quote behind %s alone', (_name, body) => {
    expect(parts(body)[0]).toBe('body: Yes.');
    expect(
      parts(body)
        .slice(1)
        .every((part) => part.startsWith('quote: ')),
    ).toBe(true);
    expect(parts(body).at(-1)).toContain('Could you call me?');
  });

  it('leaves quoted lines alone that are answered in between', () => {
    expect(parts('> Can you come?\nYes.\n> When?\nOn Monday.').filter((part) => part.startsWith('body'))).toEqual([
      'body: Yes.',
      'body: On Monday.',
    ]);
  });

  it('gives parts in order that do not overlap and leave no word out', () => {
    const line = fc.constantFrom(
      'Hi Ann,',
      'Yes.',
      '> No?',
      '',
      '-- ',
      'Best,',
      'Ann',
      'On Monday Bo wrote:',
      'From: x',
      'To: y',
      'Date: z',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const body = lines.join('\n');
        const regions = regionsOf(body);
        let at = 0;
        let left = '';
        for (const { start, end } of regions) {
          expect(start).toBeGreaterThanOrEqual(at);
          left += body.slice(at, start);
          at = end;
        }
        expect((left + body.slice(at)).trim()).toBe('');
      }),
    );
  });
});
