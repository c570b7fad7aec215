// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { writeDataFile } from '../../src/options/data-file';
import type { OptionsProps } from '../../src/options/options';
import { faults } from '../kit/accessible';
import { one, press, pressKey } from '../kit/dom';
import { settingsOf } from '../shell/sample-settings';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));
afterEach(() => void vi.restoreAllMocks());

const KEPT = {
  settings: settingsOf({ strictness: 'strict' }),
  relations: { '@myfirm.example': 'peer' },
  mistakes: [],
  answers: [],
} as const;

const data = (given: Partial<OptionsProps> = {}) => {
  const onReplace = vi.fn(async () => true);
  const onForget = vi.fn(async () => true);
  const { root } = drawOptions({}, { ...KEPT, onReplace, onForget, ...given });
  return { root: one(root, '#data'), onReplace, onForget };
};
const button = (root: HTMLElement, name: string): HTMLElement => {
  const named = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
  return named.at(-1) as HTMLElement;
};
const said = (root: HTMLElement) => one(root, '[role=status]').textContent;
const question = (root: HTMLElement) => root.querySelector('#confirm-question')?.textContent;

const choose = (root: HTMLElement, text: string): void => {
  const input = one<HTMLInputElement>(root, '[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'mine.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

it('saves all that is kept as a file with the day in its name', async () => {
  const made: Blob[] = [];
  const saved: [string, string][] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.download, this.href]);
  });
  press(button(data().root, 'Save as a file'));
  expect(saved).toEqual([[expect.stringMatching(/^worthwhile-\d{4}-\d\d-\d\d\.json$/), 'blob:1']]);
  expect(await made[0]?.text()).toBe(writeDataFile(KEPT));
});

it('asks before a file takes the place of what is kept, and says when it has', async () => {
  const { root, onReplace } = data();
  const others = { settings: settingsOf({ theme: 'dark' }), relations: {}, mistakes: [], answers: [] };
  choose(root, writeDataFile(others));
  await vi.waitFor(() => expect(question(root)).toMatch(/^What mine.json holds takes the place of all/));
  expect(onReplace).not.toHaveBeenCalled();
  expect(await faults(root)).toEqual([]);
  press(button(root, 'Take it'));
  await vi.waitFor(() => expect(said(root)).toBe('Done: all of the file was taken.'));
  expect(onReplace.mock.calls).toEqual([[others]]);
  expect(question(root)).toBeUndefined();
});

it('says what is wrong with a file, and takes nothing of it', async () => {
  const { root, onReplace } = data();
  choose(root, '{"worthwhile":1,"settings":{"strictness":"fierce"},"relations":{"dean@example.org":"above"}}');
  await vi.waitFor(() =>
    expect(said(root)).toBe(
      'This file was not taken: at settings.strictness it holds "fierce", where ("gentle" | "balanced" | "strict") belongs. Nothing was changed.',
    ),
  );
  expect(question(root)).toBeUndefined();
  expect(onReplace).not.toHaveBeenCalled();
});

it('forgets everything only after a yes; the way out has the focus', async () => {
  const { root, onForget } = data();
  press(button(root, 'Forget everything'));
  await vi.waitFor(() => expect(question(root)).toMatch(/cannot be taken back/));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Leave it as it is'));
  pressKey(document.activeElement as HTMLElement, 'Escape');
  await vi.waitFor(() => expect(question(root)).toBeUndefined());
  expect(document.activeElement).toBe(button(root, 'Forget everything'));
  expect(onForget).not.toHaveBeenCalled();

  press(button(root, 'Forget everything'));
  await vi.waitFor(() => expect(question(root)).toMatch(/cannot be taken back/));
  press(button(root, 'Forget everything'));
  await vi.waitFor(() => expect(said(root)).toBe('Done: nothing is kept any more.'));
  expect(onForget).toHaveBeenCalledTimes(1);
});

it('does not say that it is done where it could not be stored', async () => {
  const { root, onForget } = data({ onForget: vi.fn(async () => false) });
  press(button(root, 'Forget everything'));
  await vi.waitFor(() => expect(question(root)).toBeDefined());
  press(button(root, 'Forget everything'));
  await vi.waitFor(() => expect(question(root)).toBeUndefined());
  expect(said(root)).toBe('');
  expect(onForget).not.toHaveBeenCalled();
});
