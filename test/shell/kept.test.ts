import { beforeEach, expect, it, vi } from 'vitest';
import { forgetKept, loadKept, replaceKept, watchKept } from '../../src/shell/kept';
import { saveSettings } from '../../src/shell/settings';
import { fakeStorage } from './fake-storage';
import { settingsOf } from './sample-settings';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser }));

const KEPT = {
  settings: settingsOf({ strictness: 'strict', theme: 'dark' }),
  relations: { '@a.example': 'peer' },
  mistakes: [{ rule: 'platitude', sentence: 'I hope so.', at: 1 }],
  answers: [{ signal: 'give', is: true, quote: 'I hope so.' }],
} as const;

const NOTHING = { settings: settingsOf(), relations: {}, mistakes: [], answers: [] };

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage;
});

it('takes the place of all that is kept in one call, after what was asked for before', async () => {
  const set = vi.spyOn(storage.local, 'set');
  const before = saveSettings(() => ({ strictness: 'gentle', rulesOff: ['platitude'] }));
  await Promise.all([before, replaceKept(KEPT)]);
  expect(set).toHaveBeenCalledTimes(2);
  expect(await loadKept()).toEqual({ kept: KEPT, unread: false });
});

it('changes nothing where it cannot be stored', async () => {
  await replaceKept(KEPT);
  vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  await expect(replaceKept(NOTHING)).rejects.toThrow('no room');
  expect((await loadKept()).kept).toEqual(KEPT);
});

it('is forgotten whole', async () => {
  await replaceKept(KEPT);
  await forgetKept();
  expect(storage.kept).toEqual({});
  expect(await loadKept()).toEqual({ kept: NOTHING, unread: false });
});

it.each([
  ['a setting of a newer version', { settings: { tone: 'dry' } }],
  ['a value of a newer version', { settings: { strictness: 'merciless' } }],
  ['a relation of a newer version', { relations: { 'dean@example.com': 'mentor' } }],
  ['a mistake that is damaged', { mistakes: [{ rule: 'platitude' }] }],
  ['an answer with more to it', { answers: [{ signal: 'give', is: true, quote: 'I hope so.', by: 'voice' }] }],
  ['what is no list', { mistakes: 'nonsense' }],
  ['what is nothing of ours', { settings: 7, relations: null, answers: {} }],
])('says so where it holds %s, and reads the rest', async (_, damaged) => {
  await replaceKept(KEPT);
  expect((await loadKept()).unread).toBe(false);
  await storage.local.set(damaged);
  const { kept, unread } = await loadKept();
  expect(unread).toBe(true);
  for (const field of Object.keys(KEPT).filter((one) => !(one in damaged)))
    expect(kept).toHaveProperty(field, KEPT[field as keyof typeof KEPT]);
});

it('is told to whoever watches, until they stop watching', async () => {
  const stop = new AbortController();
  const changed = vi.fn();
  watchKept(changed, stop.signal);
  await saveSettings(() => ({ strictness: 'gentle' }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(changed.mock.lastCall).toMatchObject([{ kept: { settings: { strictness: 'gentle' } }, unread: false }]);
  stop.abort();
  await saveSettings(() => ({ strictness: 'strict' }));
  expect(storage.listeners.size).toBe(0);
});
