import browser from 'webextension-polyfill';

/** Calls `changed` with the new value of one key of `storage.local`, until `signal` aborts. */
export const watchStored = (key: string, changed: (value: unknown) => void, signal: AbortSignal): void => {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
};
