import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/critic/critique';
import { changeBetween, follow, followFindings } from '../../src/page/follow';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👋'), maxLength: 24 });

const finding = (start: number, end: number, quote: string): Finding => ({
  id: quote,
  rule: 'platitude',
  family: 'flattery',
  severity: 'note',
  in: 'body',
  start,
  end,
  quote,
  title: '',
  message: '',
  sure: 1,
  shown: true,
  rewrites: [{ label: 'Cut it', edits: [{ in: 'body', start, end, text: '' }], preview: [] }],
});

describe('changeBetween', () => {
  it('names the one stretch that differs', () => {
    expect(changeBetween('I like tea', 'I love tea')).toMatchObject({ start: 3, endBefore: 5, endAfter: 5 });
    expect(changeBetween('tea', 'tea!')).toMatchObject({ start: 3, endBefore: 3, endAfter: 4 });
    expect(changeBetween('tea', 'tea')).toBeNull();
  });

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        const made =
          change === null
            ? before
            : before.slice(0, change.start) +
              after.slice(change.start, change.endAfter) +
              before.slice(change.endBefore);
        expect(made).toBe(after);
      }),
    );
  });
});

describe('follow', () => {
  it('keeps the words of every span that it keeps', () => {
    fc.assert(
      fc.property(text, text, fc.nat(24), fc.nat(24), (before, after, a, b) => {
        const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
        const change = changeBetween(before, after);
        const moved = change === null ? span : follow(span, change);
        if (moved !== null) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });

  it('keeps what stands before, shifts what stands after, drops what was touched', () => {
    const change = { start: 10, endBefore: 12, endAfter: 15, joins: { start: false, end: false } };
    expect(follow({ start: 4, end: 10 }, change)).toEqual({ start: 4, end: 10 });
    expect(follow({ start: 12, end: 14 }, change)).toEqual({ start: 15, end: 17 });
    expect(follow({ start: 8, end: 11 }, change)).toBeNull();
  });
});

describe('followFindings', () => {
  it('moves a finding with its edits, and drops the one that somebody is rewriting', () => {
    const before = 'Hope you are well. Love your work.';
    const after = 'Oh! Hope you are well. Love all your work.';
    const findings = [finding(0, 18, 'Hope you are well.'), finding(19, 34, 'Love your work.')];
    const first = changeBetween(before, 'Oh! Hope you are well. Love your work.');
    const second = changeBetween('Oh! Hope you are well. Love your work.', after);
    if (first === null || second === null) throw new Error('the texts differ');
    const moved = followFindings(followFindings(findings, first), second);
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(['Hope you are well.']);
    expect(moved[0]?.rewrites[0]?.edits[0]).toMatchObject({ start: 4, end: 22 });
  });
});

describe('a word that is typed on', () => {
  it.each([
    ['behind the words', 'I love your work', 'I love your workshop', 'your work'],
    ['before the words', 'I love your work', 'I glove your work', 'love your'],
    ['when the space behind is deleted', 'your work shop', 'your workshop', 'your work'],
    ['when the space before is deleted', 'a long way', 'along way', 'long'],
  ])('takes what was said of it along: %s', (_, before, after, words) => {
    const start = before.indexOf(words);
    const change = changeBetween(before, after);
    expect(change && follow({ start, end: start + words.length }, change)).toBeNull();
  });

  it.each([
    ['a space', 'I love your work', 'I love your work '],
    ['a stop', 'I love your work', 'I love your work.'],
    ['a sentence', 'your work.', 'your work. And more'],
  ])('is not made by %s', (_, before, after) => {
    const start = before.indexOf('your work');
    const change = changeBetween(before, after);
    expect(change && follow({ start, end: start + 9 }, change)).toEqual({ start, end: start + 9 });
  });
});
