import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';

/** Calls `changed` with the new value of one key of `storage.local`, until `signal` aborts. */
export const watchStored = (key: string, changed: (value: unknown) => void, signal: AbortSignal): void => {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
};

let last: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the value of one key, after every update that was asked for before. Rejects where it cannot. */
export const updateStored = (key: string, change: (stored: unknown) => unknown): Promise<void> => {
  const update = async (): Promise<void> => {
    const { [key]: stored } = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: change(stored) });
  };
  const done = last.then(update, update);
  last = done;
  return done;
};
