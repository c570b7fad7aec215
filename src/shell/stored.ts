import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';

/** Calls `changed` with each new value of one key of `storage.local`, until `signal` aborts. */
const watchStored = (key: string, changed: (value: unknown) => void, signal: AbortSignal): void => {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
};

let last: Promise<unknown> = Promise.resolve();

/** Stores after everything that was asked for before. Rejects where it cannot. */
const inTurn = (store: () => Promise<void>): Promise<void> => {
  const done = last.then(store, store);
  last = done;
  return done;
};

/** Stores what `change` makes of the value of one key. */
export const updateStored = (key: string, change: (stored: unknown) => unknown): Promise<void> =>
  inTurn(async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: change(stored) });
  });

/** The value of one key at any time, and a call of `changed` whenever it has become another, until `signal` aborts. */
export const followStored = async <T>(
  key: string,
  read: (stored: unknown) => T,
  changed: () => void,
  signal: AbortSignal,
): Promise<() => T> => {
  let newer: { readonly value: T } | undefined;
  // Watched before it is loaded: nothing that is stored in between is missed.
  watchStored(
    key,
    (stored) => {
      newer = { value: read(stored) };
      changed();
    },
    signal,
  );
  const first = read((await browser.storage.local.get(key))[key]);
  return () => (newer === undefined ? first : newer.value);
};

/** Stores all of `values`, or none: in one call. */
export const replaceStored = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  inTurn(() => browser.storage.local.set(values));

/** Removes all that is stored. */
export const clearStored = (): Promise<void> => inTurn(() => browser.storage.local.clear());
