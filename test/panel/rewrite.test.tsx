// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Edit } from '../../src/critic/critique';
import { RewriteButton } from '../../src/panel/rewrite';
import { draw, one, texts } from '../kit/dom';
import { BODY, LETTER } from './samples';

vi.mock('webextension-polyfill', async () => ({ default: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

/** Replaces `quote` of BODY, or inserts before it. */
const edit = (quote: string, text: string, kind: 'replace' | 'insert' = 'replace'): Edit => {
  const start = BODY.indexOf(quote);
  return { in: 'body', start, end: kind === 'insert' ? start : start + quote.length, text };
};

const drawEdits = (...edits: readonly Edit[]): HTMLElement =>
  one(
    draw(<RewriteButton rewrite={{ label: 'Ask smaller', edits }} letter={LETTER} onApply={() => undefined} />).root,
    'button',
  );

it('strikes what goes and shows what comes, under the name of the rewrite', () => {
  const button = drawEdits(edit('Could we get a coffee next week?', 'May I send one question?'));
  expect(texts(button, 'b')).toEqual(['Ask smaller']);
  expect(texts(button, 'del')).toEqual(['Could we get a coffee next week?']);
  expect(texts(button, 'ins')).toEqual(['May I send one question?']);
});

it('shows a cut as nothing but struck words', () => {
  const button = drawEdits(edit('I love your work. ', ''));
  expect(texts(button, 'del')).toEqual(['I love your work.']);
  expect(texts(button, 'ins')).toEqual([]);
});

it('strikes nothing where words are only added', () => {
  const button = drawEdits(edit('Could we', 'Here are my notes. ', 'insert'));
  expect(texts(button, 'del')).toEqual([]);
  expect(texts(button, 'ins')).toEqual(['Here are my notes.']);
});

it('shows the parts of a move in the order of the letter', () => {
  const button = drawEdits(edit('Could we', 'I can bring my notes. ', 'insert'), edit(' I can bring my notes.', ''));
  expect(texts(button, 'ins, del')).toEqual(['I can bring my notes.', 'I can bring my notes.']);
  expect([...button.querySelectorAll('ins, del')].map(({ tagName }) => tagName)).toEqual(['INS', 'DEL']);
});

it('marks each blank, and says in words that it is one', () => {
  const button = drawEdits(edit('Could we', 'You get [a result] by [a day]. ', 'insert'));
  expect(texts(button, 'mark')).toEqual(['a result (to fill in)', 'a day (to fill in)']);
  expect(texts(button, 'mark .unseen')).toHaveLength(2);
  expect(button.textContent).not.toMatch(/[[\]]/);
});
