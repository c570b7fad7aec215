// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followSystemTheme } from '../../src/kit/system-theme';

it('takes the theme of the system, and follows it when it changes, unless another is chosen', () => {
  const system = Object.assign(new EventTarget(), { matches: true });
  vi.stubGlobal('matchMedia', (query: string) => (query === '(prefers-color-scheme: dark)' ? system : null));
  const choose = followSystemTheme(document);
  expect(document.documentElement.dataset.theme).toBe('dark');
  system.matches = false;
  system.dispatchEvent(new Event('change'));
  expect(document.documentElement.dataset.theme).toBe('light');

  choose('dark');
  system.dispatchEvent(new Event('change'));
  expect(document.documentElement.dataset.theme).toBe('dark');
  choose('auto');
  expect(document.documentElement.dataset.theme).toBe('light');
});
