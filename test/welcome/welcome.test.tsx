// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { EXERCISES } from '../../src/welcome/exercises';
import { START } from '../../src/welcome/progress';
import { Welcome, type WelcomeProps } from '../../src/welcome/welcome';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const HOSTS = ['mail.google.com', 'outlook.live.com'];

const drawWelcome = (given: Partial<WelcomeProps> = {}) => {
  const onBegin = vi.fn();
  const onAllow = vi.fn();
  const props: WelcomeProps = {
    progress: START,
    keys: [
      { description: 'Opens the panel', shortcut: 'Alt+Shift+J' },
      { description: 'Sets it aside', shortcut: '' },
    ],
    hosts: HOSTS,
    missing: [],
    onBegin,
    onAllow,
    ...given,
  };
  return { ...draw(<Welcome {...props} />), onBegin, onAllow };
};

it('opens with the letter of the first exercise, and leads to each', () => {
  const { root, onBegin } = drawWelcome();
  expect(one(root, '[role=textbox]').innerText).toContain('buy you a coffee');
  expect(texts(root, '[aria-current=step]')).toEqual(['Know who is above you']);
  for (const step of root.querySelectorAll<HTMLElement>('.steps button')) press(step);
  expect(onBegin.mock.calls.flat()).toEqual(EXERCISES);
});

it('says when a letter is done, and leads to the next', () => {
  const { root, onBegin } = drawWelcome({ progress: { ...START, done: ['pecking-order'] } });
  expect(texts(root, '.outcome [role=status]').map((said) => said.trim())).toEqual(['Done']);
  press(one(root, '.outcome button'));
  expect(onBegin.mock.calls).toEqual([[EXERCISES[1]]]);
});

it('says when all are done, and leads no further', () => {
  const { root } = drawWelcome({ progress: { ...START, done: EXERCISES.map(({ id }) => id) } });
  expect(one(root, '.outcome').textContent).toContain('that was the third');
  expect(root.querySelector('.outcome button')).toBeNull();
});

it('lists the keys that are bound', () => {
  expect(texts(drawWelcome().root, '.keys li')).toEqual(['Alt+Shift+J Opens the panel']);
});

it('says which sites may not be read, and has them allowed at once', () => {
  expect(drawWelcome().root.querySelector('.sites + p')).toBeNull();
  const { root, onAllow } = drawWelcome({ missing: ['outlook.live.com'] });
  expect(texts(root, '.sites .state')).toEqual(['Allowed', 'Not allowed']);
  press(one(root, '.sites + p button'));
  expect(onAllow.mock.calls).toEqual([[['outlook.live.com']]]);
});

it('is accessible at the beginning, at the end, and where nothing may be read', async () => {
  for (const given of [{}, { progress: { ...START, done: EXERCISES.map(({ id }) => id) } }, { missing: HOSTS }])
    expect(await faults(drawWelcome(given).root)).toEqual([]);
});
