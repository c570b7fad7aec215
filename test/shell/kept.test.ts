import { beforeEach, expect, it, vi } from 'vitest';
import { loadAnswers } from '../../src/shell/answers';
import { forgetKept, replaceKept } from '../../src/shell/kept';
import { loadMistakes } from '../../src/shell/mistakes';
import { loadRelations } from '../../src/shell/people';
import { loadSettings, saveSettings } from '../../src/shell/settings';
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
  expect(await loadSettings()).toEqual(KEPT.settings);
  expect(await loadRelations()).toEqual(KEPT.relations);
  expect(await loadMistakes()).toEqual(KEPT.mistakes);
  expect(await loadAnswers()).toEqual(KEPT.answers);
});

it('changes nothing where it cannot be stored', async () => {
  await replaceKept(KEPT);
  vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  await expect(replaceKept({ settings: settingsOf(), relations: {}, mistakes: [], answers: [] })).rejects.toThrow(
    'no room',
  );
  expect(await loadSettings()).toEqual(KEPT.settings);
  expect(await loadRelations()).toEqual(KEPT.relations);
});

it('is forgotten whole', async () => {
  await replaceKept(KEPT);
  await forgetKept();
  expect(storage.kept).toEqual({});
  expect(await loadSettings()).toEqual(settingsOf());
});
