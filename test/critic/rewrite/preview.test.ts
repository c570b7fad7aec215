import { describe, expect, it } from 'vitest';
import type { Edit, PreviewPart } from '../../../src/critic/critique';
import { read } from '../../../src/critic/reading';
import { previewOf } from '../../../src/critic/rewrite/preview';
import { letterOf } from '../rule-tester';
import { spanOf } from './letter';

const BODY = `Dear Ms. Arno,

I love your work. Could we get a coffee next week? My name is Ada.

I can bring my notes.`;

const edit = (words: string, text: string): Edit => ({ in: 'body', ...spanOf(BODY, words), text });
const shown = (parts: readonly PreviewPart[]): string =>
  parts.map(({ is, text }) => (is === 'kept' ? text : is === 'cut' ? `{-${text}-}` : `{+${text}+}`)).join('');
const preview = (...edits: readonly Edit[]): string =>
  shown(previewOf(read(letterOf(BODY, { subject: 'A long walk' })), edits));

describe('previewOf', () => {
  it('shows a change inside its sentence', () => {
    expect(preview(edit('get a coffee', 'write'))).toBe('Could we {-get a coffee-}{+write+} next week?');
  });

  it('strikes whole words, where a cut leaves a capital to the next', () => {
    expect(preview(edit('I love your work. C', 'C'))).toBe(
      '{-I love your work. Could-}{+Could+} we get a coffee next week?',
    );
  });

  it('shows a cut between the sentences that it brings together', () => {
    expect(preview(edit('Could we get a coffee next week? ', ''))).toBe(
      '{-Could we get a coffee next week? -}My name is Ada.',
    );
  });

  it('shows a move at both its ends, in the order of the letter, and parts them', () => {
    const { start } = spanOf(BODY, 'Could we');
    const moved = [
      edit('\n\nI can bring my notes.', ''),
      { in: 'body', start, end: start, text: 'I can bring my notes. ' },
    ];
    expect(preview(...(moved as Edit[]))).toBe(
      '{+I can bring my notes. +}Could we get a coffee next week? … My name is Ada.{- I can bring my notes.-}',
    );
  });

  it('cuts short what stays of a long sentence, at words', () => {
    const long = `I ${'walked and '.repeat(30)}slept well.`;
    const start = long.indexOf('slept');
    const [before] = previewOf(read(letterOf(long)), [{ in: 'body', start, end: start + 5, text: 'ate' }]);
    expect(before?.text).toMatch(/^… (?:walked|and)(?: and| walked)* and $/);
    expect(before?.text.length).toBeLessThanOrEqual(61);
  });

  it('shows the whole subject', () => {
    expect(preview({ in: 'subject', start: 2, end: 6, text: 'short' })).toBe('A {-long-}{+short+} walk');
  });
});
