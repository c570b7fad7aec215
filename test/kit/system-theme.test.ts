// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followSystemTheme } from '../../src/kit/system-theme';

it('takes the theme of the system, and follows it when it changes', () => {
  const system = Object.assign(new EventTarget(), { matches: true });
  vi.stubGlobal('matchMedia', (query: string) => (query === '(prefers-color-scheme: dark)' ? system : null));
  followSystemTheme(document);
  expect(document.documentElement.dataset.theme).toBe('dark');
  system.matches = false;
  system.dispatchEvent(new Event('change'));
  expect(document.documentElement.dataset.theme).toBe('light');
});
