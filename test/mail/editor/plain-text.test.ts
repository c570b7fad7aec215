// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { goToNextInField, readPlainText } from '../../../src/mail/editor/plain-text';
import type { DraftRange } from '../../../src/mail/site';

let field: HTMLTextAreaElement;

beforeEach(() => {
  field = document.createElement('textarea');
  field.value = 'Dear Ann,\n\nI love your work.';
  document.body.replaceChildren(field);
});

describe('a draft in a text field', () => {
  it('reads as it stands', () => {
    expect(readPlainText(field).text).toBe('Dear Ann,\n\nI love your work.');
  });

  it('has no ranges where the browser knows none in a field', () => {
    expect(readPlainText(field).range({ start: 11, end: 17 })).toBeNull();
  });

  it('has ranges where it does, until the text has moved on', () => {
    const range = {} as DraftRange;
    const read = readPlainText(Object.assign(field, { createValueRange: () => range }));
    expect(read.range({ start: 11, end: 17 })).toBe(range);
    field.value += ' Bye.';
    expect(read.range({ start: 11, end: 17 })).toBeNull();
  });

  it.each([
    ['the next behind the caret', 4, false, [11, 17]],
    ['the first again past the last', 28, false, [0, 4]],
    ['the one before the caret', 10, true, [0, 4]],
    ['the last before the first', 0, true, [23, 27]],
  ] as const)('goes to %s', (_name, caret, backwards, expected) => {
    const spans = [
      { start: 0, end: 4 },
      { start: 11, end: 17 },
      { start: 23, end: 27 },
    ];
    field.setSelectionRange(caret, caret);
    goToNextInField(field, spans, backwards);
    expect([field.selectionStart, field.selectionEnd]).toEqual(expected);
    expect(document.activeElement).toBe(field);
  });
});
