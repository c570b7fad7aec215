import type { Settings } from './settings';

/** How long a timer can wait, in milliseconds; one that is to wait longer rings at once. */
export const LONGEST_WAIT = 2 ** 31 - 1;

/** Why nothing is read: switched off, for a while, or on one webmail. */
export type Off = 'everywhere' | 'for-now' | 'here';

/** Why nothing is read on `host` at `now`, in milliseconds since 1970; null where letters are read. */
export const offOn = (
  host: string,
  { off, offHosts, offUntil }: Pick<Settings, 'off' | 'offHosts' | 'offUntil'>,
  now: number,
): Off | null => {
  if (off) return 'everywhere';
  if (now < offUntil) return 'for-now';
  return offHosts.includes(host) ? 'here' : null;
};

/** What to store so that letters on `host` are read again, whatever kept them from it. */
export const resumedOn = (host: string, { offHosts }: Pick<Settings, 'offHosts'>): Partial<Settings> => ({
  off: false,
  offUntil: 0,
  offHosts: offHosts.filter((other) => other !== host),
});
