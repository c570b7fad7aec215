import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, smallest } from '../../../src/mail/editor/edits';

const edit = (start: number, end: number, text: string) => ({ in: 'body' as const, start, end, text });

describe('smallest', () => {
  it('leaves alone what stands at both ends before and after', () => {
    expect(smallest('I love your work.', edit(0, 17, 'I love your essay.'))).toEqual(edit(12, 16, 'essay'));
  });

  it('takes the line breaks before a paragraph rather than those after it', () => {
    expect(smallest('A\n\nB\n\nC', edit(3, 6, ''))).toEqual(edit(1, 4, ''));
    expect(smallest('B\n\nC', edit(0, 3, ''))).toEqual(edit(0, 3, ''));
  });

  it('has the effect of the edit it is given, and parts no surrogate pair', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '👋', '👍'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, text, (before, old, after, next) => {
        const whole = before + old + after;
        const given = edit(before.length, before.length + old.length, next);
        const made = smallest(whole, given);
        const result = applyEdits(whole, [made]);
        expect(result).toBe(before + next + after);
        expect(result.slice(0, made.start).isWellFormed()).toBe(true);
        expect(made.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('applyEdits', () => {
  it('makes several edits, whose offsets all count in the text before', () => {
    expect(applyEdits('one two three', [edit(0, 3, '1'), edit(8, 13, '3')])).toBe('1 two 3');
  });
});
