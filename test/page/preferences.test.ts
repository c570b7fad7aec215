import { expect, it, vi } from 'vitest';
import { loadPreferences } from '../../src/page/preferences';
import { fakeStorage } from '../shell/fake-storage';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser }));

it('misses nothing that is stored while it loads, and follows what is stored later', async () => {
  const storage = fakeStorage();
  browser.storage = storage;
  const changed = vi.fn();
  const loading = loadPreferences(changed, new AbortController().signal);
  // The values have been fetched and are on their way.
  await storage.local.set({ settings: { sendGuard: 'off' }, relations: { 'a@example.com': 'peer' } });
  const { settings, relations } = await loading;
  expect(settings().sendGuard).toBe('off');
  expect(relations()).toEqual({ 'a@example.com': 'peer' });
  await storage.local.set({ settings: { sendGuard: 'serious' } });
  expect(settings().sendGuard).toBe('serious');
  expect(changed).toHaveBeenCalledTimes(3);
});
