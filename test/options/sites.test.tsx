// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/shell/settings';
import { faults } from '../kit/accessible';
import { one, press, switchOver, texts } from '../kit/dom';
import { drawOptions, HOSTS } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));
afterEach(() => void vi.useRealTimers());

const switches = (settings: Partial<Settings>) => {
  const { root, made } = drawOptions(settings);
  return { root, made, all: [...root.querySelectorAll<HTMLInputElement>('#sites [role=switch]')] };
};

it('has a switch for everything and one for each webmail', () => {
  const { root, all } = switches({ offHosts: ['outlook.live.com'] });
  expect(texts(root, '#sites label')).toEqual(['Read the letters that I write', ...HOSTS]);
  expect(all.map(({ checked }) => checked)).toEqual([true, true, false]);
});

it('pauses one webmail, resumes another, and leaves the rest', () => {
  const { made, all } = switches({ offHosts: ['outlook.live.com', 'outlook.office.com'] });
  for (const each of all) switchOver(each);
  expect(made.mock.calls.flat()).toEqual([
    { off: true },
    { offHosts: ['outlook.live.com', 'outlook.office.com', 'mail.google.com'] },
    { offHosts: ['outlook.office.com'] },
  ]);
});

it('leaves nothing to switch where all is off', async () => {
  const { root, all } = switches({ off: true });
  expect(all.map(({ disabled }) => disabled)).toEqual([false, true, true]);
  expect(await faults(root)).toEqual([]);
});

it('says until when all is paused, ends it, and says no more when the time has come', async () => {
  vi.useFakeTimers({ now: new Date(2026, 4, 1, 12), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const { root, made } = switches({ offUntil: new Date(2026, 4, 1, 13, 30).getTime() });
  expect(one(root, '#sites .row').textContent).toMatch(/^Paused until May 1, 2026, 1:30\sPM/);
  press(one(root, '#sites .row button'));
  expect(made.mock.lastCall).toEqual([{ offUntil: 0 }]);
  await vi.advanceTimersByTimeAsync(90 * 60_000);
  await vi.waitFor(() => expect(root.querySelector('#sites .row')).toBeNull());
});
