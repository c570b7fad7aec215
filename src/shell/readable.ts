// What is stored may be of an older version, or spoilt: each of these takes what it can read, and falls back from the rest.

/** The last time that a browser can tell, in milliseconds since 1970. */
export const LAST_TIME = 8.64e15;

/** The fields of an object; none of anything else. */
export const fields = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

export const oneOf = <T extends string>(stored: unknown, values: readonly T[], fallback: T): T =>
  values.find((value) => value === stored) ?? fallback;

/** The strings of a list; none of what is no list. */
export const strings = (stored: unknown): readonly string[] =>
  (Array.isArray(stored) ? stored : []).filter((one) => typeof one === 'string');
