import { browser } from './browser';

/** The webmails' addresses, as the manifest has them. */
const patterns = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];
const hostOf = (pattern: string): string => new URL(pattern).host;

/** The webmails in which letters are read. */
export const webmailHosts = (): readonly string[] => patterns().map(hostOf);

/** Those of them that the browser, or its user, does not let us read. */
export const missingHosts = async (): Promise<readonly string[]> => {
  const asked = patterns().map(async (pattern) => ({
    host: hostOf(pattern),
    allowed: await browser.permissions.contains({ origins: [pattern] }),
  }));
  return (await Promise.all(asked)).filter(({ allowed }) => !allowed).map(({ host }) => host);
};

/** Has the browser ask its user to let us read `hosts`; on a click only. Resolves to false where it was refused. */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns().filter((pattern) => hosts.includes(hostOf(pattern))) });

/** Calls `changed` with what is missing whenever the browser lets us read more, or less, until `signal` aborts. */
export const watchMissingHosts = (changed: (missing: readonly string[]) => void, signal: AbortSignal): void => {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = async (): Promise<void> => changed(await missingHosts());
  for (const event of [onAdded, onRemoved]) {
    event.addListener(tell);
    signal.addEventListener('abort', () => event.removeListener(tell), { once: true });
  }
};
