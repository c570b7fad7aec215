// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Mistake } from '../../src/shell/mistakes';
import { faults } from '../kit/accessible';
import { one, press, texts } from '../kit/dom';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));
afterEach(() => void vi.restoreAllMocks());

const MISTAKES: readonly Mistake[] = [
  { rule: 'peer-move', sentence: 'Could we get a coffee?', at: Date.UTC(2026, 0, 5, 12) },
  { rule: 'gone-since', sentence: '', at: Date.UTC(2026, 1, 6, 12) },
];

const draw = (mistakes = MISTAKES) => {
  const onForgetMistake = vi.fn();
  const onForgetMistakes = vi.fn();
  const { root } = drawOptions({}, { mistakes, onForgetMistake, onForgetMistakes });
  return { root: one(root, '#mistakes'), onForgetMistake, onForgetMistakes };
};

it('lists what was called wrong, the newest first, by its rule’s title and its day', async () => {
  const { root } = draw();
  expect(texts(root, 'li b')).toEqual(['gone-since', 'A move that suits equals']);
  expect(texts(root, 'li q')).toEqual(['Could we get a coffee?']);
  expect(one(root, 'li:last-child time').getAttribute('datetime')).toBe('2026-01-05T12:00:00.000Z');
  expect(await faults(root)).toEqual([]);
});

it('saves it as a file, or forgets it, the keyboard staying in the section', async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { root, onForgetMistakes } = draw();
  const [save, forget] = root.querySelectorAll<HTMLElement>('.row button');
  press(save as HTMLElement);
  expect(JSON.parse((await made[0]?.text()) ?? '')).toEqual(MISTAKES);
  press(forget as HTMLElement);
  expect(onForgetMistakes).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(one(root, '.mistakes'));
});

it('says how something comes to stand here where nothing does', () => {
  const { root } = draw([]);
  expect(texts(root, '.detail')).toEqual(['None. A finding’s “This was wrong” puts it here.']);
  expect(root.querySelector('button, li')).toBeNull();
});

it('forgets one of them, the keyboard staying in the list', () => {
  const { root, onForgetMistake } = draw();
  const forget = one(root, 'li:last-child button');
  expect(forget.getAttribute('aria-label')).toBe('Forget Could we get a coffee?');
  press(forget);
  expect(onForgetMistake.mock.calls).toEqual([[MISTAKES[0]]]);
  expect(document.activeElement).toBe(one(root, '.mistakes'));
});
