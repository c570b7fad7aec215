import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSettings, loadSettings, saveSettings } from '../../src/shell/settings';
import { fakeStorage } from './fake-storage';
import { settingsOf } from './sample-settings';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser: browser }));

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage;
});

describe('settings', () => {
  it('are balanced with every rule on before anything is stored', async () => {
    expect(await loadSettings()).toEqual(settingsOf());
  });

  it('keep what is not changed', async () => {
    await saveSettings(() => ({ rulesOff: ['platitude'] }));
    await saveSettings(() => ({ strictness: 'strict' }));
    expect(await loadSettings()).toEqual(settingsOf({ strictness: 'strict', rulesOff: ['platitude'] }));
  });

  it('lose nothing of two changes that are made at once', async () => {
    await Promise.all([
      saveSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'platitude'] })),
      saveSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'peer-move'] })),
    ]);
    expect(await loadSettings()).toEqual(settingsOf({ strictness: 'balanced', rulesOff: ['platitude', 'peer-move'] }));
  });

  it('lose only the field that is unreadable', async () => {
    storage.kept.settings = {
      strictness: 'merciless',
      rulesOff: ['platitude'],
      sendGuard: 'always',
      off: 'on',
      offUntil: 'later',
      marks: 'never',
      theme: 'pink',
    };
    expect(await loadSettings()).toEqual(settingsOf({ strictness: 'balanced', rulesOff: ['platitude'] }));
    storage.kept.settings = { rulesOff: ['platitude', 7], phrasesOff: 'my notes', strictness: 'strict' };
    expect(await loadSettings()).toEqual(settingsOf({ strictness: 'strict', rulesOff: ['platitude'] }));
    storage.kept.settings = 'nonsense';
    expect(await loadSettings()).toEqual(settingsOf());
  });

  it('are told to whoever watches, until they stop watching', async () => {
    const stop = new AbortController();
    const changed = vi.fn();
    const settings = await followSettings(changed, stop.signal);
    await saveSettings(() => ({ strictness: 'gentle' }));
    expect(settings()).toEqual(settingsOf({ strictness: 'gentle', rulesOff: [] }));
    stop.abort();
    await saveSettings(() => ({ strictness: 'strict' }));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(storage.listeners.size).toBe(0);
  });

  it('leave alone what a newer version stored and this one cannot read', async () => {
    storage.kept.settings = { strictness: 'merciless', tone: 'dry' };
    await saveSettings(() => ({ rulesOff: ['platitude'] }));
    expect(storage.kept.settings).toEqual({ strictness: 'merciless', tone: 'dry', rulesOff: ['platitude'] });
  });
});
