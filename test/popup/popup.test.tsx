// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { Popup, type PopupProps } from '../../src/popup/popup';
import type { Change, Settings } from '../../src/shell/settings';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';
import { critiqueOf } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const HOST = 'mail.google.com';

const drawPopup = (
  answer: PopupProps['answer'],
  settings: Partial<Settings> = {},
  failure: string | null = null,
  missing: readonly string[] = [],
) => {
  const onAllow = vi.fn();
  const onPractice = vi.fn();
  const onOptions = vi.fn();
  const onShow = vi.fn();
  const made = vi.fn();
  const all = settingsOf(settings);
  const props = {
    answer,
    settings: all,
    failure,
    missing,
    onAllow,
    onPractice,
    onOptions,
    onShow,
    onChange: (change: Change) => void made(change(all)),
  };
  return { ...draw(<Popup {...props} />), onAllow, onPractice, onOptions, onShow, onChange: made };
};
const drawLetter = (critique: Critique | null) => drawPopup({ host: HOST, critique });

it('shows the six checks, each with its state as a shape and in words', () => {
  const { root } = drawLetter(critiqueOf([]));
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

it('quotes the words that decided a check, the first alone', () => {
  const { root } = drawLetter(critiqueOf([]));
  expect(texts(root, '[data-check=gives-first] q')).toEqual(['Could we get a coffee next week?']);
  expect(texts(root, '[data-check=no-empty-phrases] q')).toEqual(['I love your work']);
  expect(texts(root, '[data-check=reader-known] q')).toEqual([]);
});

it('leads from a quote to its place in the letter', () => {
  const { root, onShow } = drawLetter(critiqueOf([]));
  press(one(root, '[data-check=gives-first] button'));
  expect(onShow.mock.calls).toEqual([['Could we get a coffee next week?']]);
});

it('says of ordinary mail that it is, and of outreach nothing of the kind', () => {
  expect(texts(drawLetter(critiqueOf([], { outreach: false })).root, 'section > p')[0]).toMatch(/ordinary mail/);
  expect(texts(drawLetter(critiqueOf([])).root, 'section > p')).toEqual([]);
});

it('says where there is no letter, and what would bring one', () => {
  const { root } = drawLetter(null);
  expect(texts(root, 'h1')).toEqual(['No letter open']);
  expect(texts(root, 'section p')[0]).toMatch(/^Start writing in Gmail/);
  expect(root.querySelector('li')).toBeNull();
});

it('leads to the options, and to the practice page', () => {
  const { root, onOptions, onPractice } = drawLetter(null);
  press(one(root, '.ways button:last-child'));
  expect(onOptions).toHaveBeenCalledOnce();
  press(one(root, '.ways button:first-child'));
  expect(onPractice).toHaveBeenCalledOnce();
});

it('is accessible with a letter, with ordinary mail and with none', async () => {
  for (const critique of [critiqueOf([]), critiqueOf([], { outreach: false }), null]) {
    expect(await faults(drawLetter(critique).root)).toEqual([]);
  }
});

it('tells a critic that does not answer from a page without a letter', () => {
  const { root } = drawPopup({ host: HOST, failed: true });
  expect(texts(root, 'h1')).toEqual(['No answer']);
});

it('says of a page that is no webmail that it is none', () => {
  const { root } = drawPopup(null);
  expect(texts(root, 'h1')).toEqual(['Not a mail page']);
  expect(texts(root, '.pause button')).toEqual(['For an hour', 'Everywhere']);
});

it('says which webmails may not be read where no page answers, and has them allowed', async () => {
  const { root, onAllow } = drawPopup(null, {}, null, [HOST, 'outlook.live.com']);
  expect(texts(root, 'section p')[0]).toContain('mail.google.com and outlook.live.com');
  press(one(root, 'section button'));
  expect(onAllow).toHaveBeenCalledOnce();
  expect(await faults(root)).toEqual([]);
  expect(texts(drawPopup({ host: HOST, critique: null }, {}, null, [HOST]).root, 'h1')).toEqual(['No letter open']);
});

it('pauses here, for an hour and everywhere', () => {
  vi.setSystemTime(1000);
  const { root, onChange } = drawPopup({ host: HOST, critique: null }, { offHosts: ['outlook.live.com'] });
  for (const button of root.querySelectorAll<HTMLElement>('.pause button')) press(button);
  expect(onChange.mock.calls).toEqual([
    [{ offHosts: ['outlook.live.com', HOST] }],
    [{ offUntil: 3_601_000 }],
    [{ off: true }],
  ]);
});

it.each([
  ['Paused on mail.google.com', { offHosts: ['outlook.live.com', HOST] }],
  [/^Paused until \d/, { offUntil: 5000 }],
  ['Paused everywhere', { off: true, offHosts: [HOST] }],
])('says “%s”, and reads again when it is told to', (heading, settings) => {
  vi.setSystemTime(1000);
  const { root, onChange } = drawPopup({ host: HOST, off: 'here' }, settings);
  expect(texts(root, 'h1')).toEqual([expect.stringMatching(heading)]);
  expect(root.querySelector('.pause')).toBeNull();
  press(one(root, 'section button'));
  expect(onChange).toHaveBeenCalledWith(
    expect.objectContaining({ off: false, offUntil: 0, offHosts: expect.not.arrayContaining([HOST]) }),
  );
});

it('changes the strictness', () => {
  const { root, onChange } = drawLetter(critiqueOf([]));
  press(one(root, 'input[value=strict]'));
  expect(onChange).toHaveBeenCalledWith({ strictness: 'strict' });
});

it('says when a change could not be kept', () => {
  expect(texts(drawPopup(null, {}, 'This could not be saved.').root, '[role=status]')).toEqual([
    'This could not be saved.',
  ]);
});

it('is accessible when it is paused', async () => {
  expect(await faults(drawPopup({ host: HOST, off: 'everywhere' }, { off: true }).root)).toEqual([]);
});
