// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { KeptAnswer } from '../../src/shell/answers';
import { faults } from '../kit/accessible';
import { one, press, texts } from '../kit/dom';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const ANSWERS: readonly KeptAnswer[] = [
  { signal: 'give', is: true, quote: 'I can bring my notes.' },
  { signal: 'ask', is: false, quote: 'I wonder how you do it.' },
];

const draw = (answers = ANSWERS) => {
  const onForgetAnswer = vi.fn();
  const { root } = drawOptions({}, { answers, onForgetAnswer });
  return { root: one(root, '#answers'), onForgetAnswer };
};

it('lists what was said of sentences, the newest first, in the words in which it was said', async () => {
  const { root } = draw();
  expect(texts(root, 'li b')).toEqual(['This asks for nothing', 'This is what I give']);
  expect(texts(root, 'li q')).toEqual(['I wonder how you do it.', 'I can bring my notes.']);
  expect(await faults(root)).toEqual([]);
});

it('forgets one of them, the keyboard staying in the list', () => {
  const { root, onForgetAnswer } = draw();
  press(one(root, 'li:last-child button'));
  expect(onForgetAnswer.mock.calls).toEqual([[ANSWERS[0]]]);
  expect(document.activeElement).toBe(one(root, '.answers'));
});

it('says how something comes to stand here where nothing does', () => {
  const { root } = draw([]);
  expect(texts(root, '.detail')[0]).toMatch(/^Nothing yet\. In the panel/);
  expect(root.querySelector('button, li')).toBeNull();
});
