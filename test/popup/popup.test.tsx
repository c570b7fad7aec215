// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { Popup } from '../../src/popup/popup';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';
import { critiqueOf } from '../panel/samples';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const drawPopup = (critique: Critique | null) => {
  const onOptions = vi.fn();
  return { ...draw(<Popup answer={{ critique }} onOptions={onOptions} />), onOptions };
};

it('shows the six checks, each with its state as a shape and in words', () => {
  const { root } = drawPopup(critiqueOf([]));
  const lines = [...root.querySelectorAll<HTMLElement>('li')];
  expect(lines.map(({ dataset }) => [dataset.check, dataset.status])).toEqual([
    ['reader-known', 'met'],
    ['gives-first', 'unmet'],
    ['states-value', 'not-applicable'],
    ['knows-their-work', 'met'],
    ['no-empty-phrases', 'unmet'],
    ['one-small-ask', 'met'],
  ]);
  const words = lines.map((line) => one(line, '.state').textContent);
  expect(words).toEqual(['Met', 'Not yet', 'Does not apply', 'Met', 'Not yet', 'Met']);
  const shapes = lines.map((line) => one(line, '.status path').getAttribute('d'));
  expect(new Set(shapes.slice(0, 3)).size).toBe(3);
  expect(shapes[4]).toBe(shapes[1]);
});

it('quotes the words that decided a check, two at most', () => {
  const { root } = drawPopup(critiqueOf([]));
  expect(texts(root, '[data-check=gives-first] q')).toEqual(['Could we get a coffee next week?']);
  expect(texts(root, '[data-check=no-empty-phrases] q')).toEqual(['I love your work', 'next week']);
  expect(texts(root, '[data-check=reader-known] q')).toEqual([]);
});

it('says of ordinary mail that it is, and of outreach nothing of the kind', () => {
  expect(texts(drawPopup(critiqueOf([], { outreach: false })).root, 'section > p')[0]).toMatch(/ordinary mail/);
  expect(texts(drawPopup(critiqueOf([])).root, 'section > p')).toEqual([]);
});

it('says where there is no letter, and what would bring one', () => {
  const { root } = drawPopup(null);
  expect(texts(root, 'h1')).toEqual(['No letter open']);
  expect(texts(root, 'section p')[0]).toMatch(/^Start writing in Gmail/);
  expect(root.querySelector('li')).toBeNull();
});

it('leads to the options', () => {
  const { root, onOptions } = drawPopup(null);
  press(one(root, 'footer button'));
  expect(onOptions).toHaveBeenCalledOnce();
});

it('is accessible with a letter, with ordinary mail and with none', async () => {
  for (const critique of [critiqueOf([]), critiqueOf([], { outreach: false }), null]) {
    expect(await faults(drawPopup(critique).root)).toEqual([]);
  }
});

it('tells a critic that does not answer from a page without a letter', () => {
  const { root } = draw(<Popup answer={{ failed: true }} onOptions={() => undefined} />);
  expect(texts(root, 'h1')).toEqual(['No answer']);
});
