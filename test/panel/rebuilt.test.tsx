// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Change, Rebuild } from '../../src/critic/critique';
import { Rebuilt } from '../../src/panel/rebuilt';
import { draw, one, press, switchOver, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const change = (label: string, taken: boolean): Change => ({
  id: label,
  title: `Why ${label}`,
  label,
  taken,
  preview: [{ is: 'cut', text: `old ${label}` }],
});

const REBUILD: Rebuild = {
  changes: [change('Cut it', true), change('Ask by email', false)],
  edits: [{ in: 'body', start: 0, end: 1, text: '' }],
  body: 'ew',
  preview: [
    { is: 'cut', text: 'n' },
    { is: 'kept', text: 'ew' },
  ],
};

const drawn = (rebuild: Rebuild) => {
  const said = { onRefuse: vi.fn(), onApply: vi.fn(), onCopy: vi.fn(), onBack: vi.fn() };
  return { ...draw(<Rebuilt rebuild={rebuild} {...said} />), ...said };
};

it('lists each change with a box that says whether it was made, and the whole letter below', () => {
  const { root } = drawn(REBUILD);
  expect(texts(root, 'li b')).toEqual(['Cut it', 'Ask by email']);
  expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
  expect(one(root, '.whole').textContent).toBe('new');
  expect(texts(root, '.whole del')).toEqual(['n']);
});

it('tells what is pressed, and nothing that a script did', () => {
  const { root, onRefuse, onApply, onCopy, onBack } = drawn(REBUILD);
  const box = one<HTMLInputElement>(root, 'li:first-child input');
  box.checked = false;
  box.dispatchEvent(new Event('change'));
  expect(onRefuse).not.toHaveBeenCalled();
  box.checked = true;
  // A double click turns it over twice, and is told as it stands each time.
  switchOver(box);
  switchOver(box);
  expect(onRefuse.mock.calls).toEqual([
    [REBUILD.changes[0], true],
    [REBUILD.changes[0], false],
  ]);
  const [apply, copy, back] = [...root.querySelectorAll<HTMLElement>('.actions button')] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  for (const button of [apply, copy, back]) button.click();
  expect(onApply).not.toHaveBeenCalled();
  for (const button of [apply, copy, back]) press(button);
  for (const told of [onApply, onCopy, onBack]) expect(told).toHaveBeenCalledOnce();
});

it('has nothing to put into the letter where nothing is left to change', () => {
  const { root } = drawn({ changes: [], edits: [], body: 'new', preview: [] });
  expect(root.querySelector('li')).toBeNull();
  expect(one(root, '.actions .rewrite')).toHaveProperty('disabled', true);
});
