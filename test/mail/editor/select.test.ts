// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../../src/mail/editor/read-text';
import { goTo, goToNext, selectInField } from '../../../src/mail/editor/select';

const TEXT = 'Hi [one]\nand [two][three] now';
let editor: HTMLElement;
let all: Range[];

const rangeOver = (words: string): Range => {
  const start = TEXT.indexOf(words);
  const range = readText(editor, { selector: '.none', endsDraft: false }).range({ start, end: start + words.length });
  if (range === null) throw new Error(`No "${words}".`);
  return range;
};
const selected = (): string => String(document.getSelection());
const caretAt = (words: string, toStart: boolean): void => {
  const range = rangeOver(words);
  range.collapse(toStart);
  goTo(editor, range);
};

beforeEach(() => {
  document.body.innerHTML = '<div tabindex="0">Hi [one]<div>and <b>[tw</b>o][three] now</div></div><input>';
  editor = document.querySelector('div') as HTMLElement;
  all = ['[one]', '[two]', '[three]'].map(rangeOver);
});

describe('goTo', () => {
  it('selects the words, and gives their editor the focus', () => {
    goTo(editor, rangeOver('[two]'));
    expect(selected()).toBe('[two]');
    expect(document.activeElement).toBe(editor);
  });
});

describe('goToNext', () => {
  it('goes round, forwards and backwards', () => {
    goTo(editor, rangeOver('[one]'));
    const round = (backwards: boolean) =>
      all.map(() => {
        goToNext(editor, all, backwards);
        return selected();
      });
    expect(round(false)).toEqual(['[two]', '[three]', '[one]']);
    expect(round(true)).toEqual(['[three]', '[two]', '[one]']);
  });

  it.each([
    ['and', true, '[two]', '[one]'],
    ['[two]', true, '[two]', '[one]'],
    ['[two]', false, '[three]', '[two]'],
    ['wo]', true, '[three]', '[one]'],
    ['now', false, '[one]', '[three]'],
    ['Hi', true, '[one]', '[three]'],
  ])('from a caret at “%s” (its start: %s) goes on to %s, back to %s', (words, toStart, next, previous) => {
    caretAt(words, toStart);
    goToNext(editor, all, false);
    expect(selected()).toBe(next);
    caretAt(words, toStart);
    goToNext(editor, all, true);
    expect(selected()).toBe(previous);
  });

  it('stays where it is when there is nowhere to go', () => {
    goTo(editor, rangeOver('now'));
    goToNext(editor, [], false);
    expect(selected()).toBe('now');
  });
});

describe('selectInField', () => {
  it('selects in a text field, and gives it the focus', () => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = 'On [the topic]';
    selectInField(field, { start: 3, end: 14 });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('[the topic]');
  });
});
