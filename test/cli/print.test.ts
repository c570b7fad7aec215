import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/cli/print';
import type { Critique, Finding } from '../../src/critic/critique';
import { readingOf } from '../critic/sample-reading';

const BODY = 'Dear Eva,\nIt would be lovely to share a pot of tea beside the river some day soon.\nMaya';
const QUOTE = 'share a pot of tea beside the river';

const finding = (over: Partial<Finding> = {}): Finding => {
  const start = BODY.indexOf(QUOTE);
  const edit = { in: 'body', start, end: start + QUOTE.length, text: 'ask one thing' } as const;
  return {
    id: 'a',
    rule: 'peer-move',
    family: 'pecking-order',
    severity: 'warning',
    in: 'body',
    start,
    end: start + QUOTE.length,
    quote: QUOTE,
    title: 'A title',
    message: 'A message.',
    sure: 1,
    shown: true,
    rewrites: [
      {
        label: 'Ask',
        edits: [edit],
        preview: [
          { is: 'kept', text: 'It would be lovely to ' },
          { is: 'cut', text: QUOTE },
          { is: 'added', text: 'ask one thing' },
        ],
      },
    ],
    ...over,
  };
};

const critique = (findings: readonly Finding[]): Critique => ({
  reading: readingOf(),
  sentences: [],
  findings,
  checklist: [{ id: 'gives-first', status: 'unmet', quotes: [] }],
});

describe('printed', () => {
  it('shows the line, the marked words, the message, before and after, and the checklist', () => {
    expect(
      printed('a.txt', { subject: 'Tea', body: BODY }, critique([finding()]), { colour: false, columns: 200 }),
    ).toBe(
      `a.txt  (reader: above)\n\nwarning  A title\n  | It would be lovely to [[${QUOTE}]] some day soon.\n  A message.\n    Ask: It would be lovely to {-${QUOTE}-}{+ask one thing+}\n\n! It gives before it asks`,
    );
  });

  it('asks where the critic cannot tell, and does not accuse', () => {
    const question = {
      text: 'Is it one?',
      answers: [{ start: 0, end: 3, signal: 'give' as const, is: true, quote: 'Tea' }],
    };
    const text = printed('a.txt', { subject: '', body: BODY }, critique([finding({ question })]), {
      colour: false,
      columns: 80,
    });
    expect(text).toContain('  Is it one?\n  a give? “Tea”\n');
    expect(text).not.toContain('A message.');
  });

  it('keeps within the columns, and underlines the words but never the margin', () => {
    const lines = printed('a.txt', { subject: 'Tea', body: BODY }, critique([finding()]), {
      colour: true,
      columns: 40,
    }).split('\n');
    expect(Math.max(...lines.map((line) => stripVTControlCharacters(line).length))).toBeLessThanOrEqual(40);
    const letter = lines.filter((line) => line.startsWith('  | '));
    const underlined = letter.flatMap((line) =>
      line
        .split('\u001b[4m')
        .slice(1)
        .map((part) => part.split('\u001b[24m')[0]),
    );
    expect(letter.length).toBeGreaterThan(1);
    expect(underlined.join(' ')).toBe(QUOTE);
  });

  it('shows what a terminal would obey as blanks', () => {
    const quote = QUOTE.replace('pot of', 'pot\u001bof');
    const text = printed('a.txt', { subject: '', body: BODY.replace(QUOTE, quote) }, critique([finding({ quote })]), {
      colour: false,
      columns: 200,
    });
    expect(text).toContain(`[[${QUOTE}]]`);
    expect(text).not.toContain('\u001b');
  });

  it('counts what stands beyond the limit, and is calm where nothing is found', () => {
    const more = printed('a.txt', { subject: 'Tea', body: BODY }, critique([finding(), finding({ shown: false })]), {
      colour: false,
      columns: 80,
    });
    expect(more).toContain('1 more, no graver');
    expect(printed('a.txt', { subject: 'Tea', body: BODY }, critique([]), { colour: false, columns: 80 })).toContain(
      'Nothing to mend',
    );
    const good = { ...critique([]), checklist: [{ id: 'gives-first', status: 'met', quotes: [] }] } as const;
    expect(printed('a.txt', { subject: 'Tea', body: BODY }, good, { colour: false, columns: 80 })).toContain(
      'Good to send',
    );
  });
});
