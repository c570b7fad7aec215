import type { Strictness } from '../critic/critique';
import { browser } from './browser';
import { fields, oneOf, strings } from './readable';
import { followStored, updateStored } from './stored';

/** The key of `storage.local` under which they are kept. */
export const SETTINGS_KEY = 'settings';

export const STRICTNESSES = ['gentle', 'balanced', 'strict'] as const satisfies readonly Strictness[];
export const MARKS = ['typing', 'pause', 'asked'] as const;
export const SEND_GUARDS = ['off', 'blanks', 'serious'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What the user chose; the same on every page of the extension. */
export type Settings = {
  readonly strictness: Strictness;
  /** When marks appear: while a letter is typed, after a pause, or once its writer has asked. */
  readonly marks: (typeof MARKS)[number];
  readonly rulesOff: readonly string[];
  /** Words that are never flagged, as they were quoted. */
  readonly phrasesOff: readonly string[];
  /** What is asked about before a letter is sent; `serious` asks about blanks too. */
  readonly sendGuard: (typeof SEND_GUARDS)[number];
  /** Reads no letter anywhere. */
  readonly off: boolean;
  /** Reads no letter on these webmails. */
  readonly offHosts: readonly string[];
  /** Reads no letter before this time, in milliseconds since 1970. */
  readonly offUntil: number;
  /** How all that is ours looks; `auto` follows the mail page there, and the system on our own pages. */
  readonly theme: (typeof THEMES)[number];
};

/** Made of what is stored when its turn comes, not of what was shown when it was asked for. */
export type Change = (settings: Settings) => Partial<Settings>;

/** Each field falls back by itself: one bad value from an older version loses nothing else. */
export const readSettings = (stored: unknown): Settings => {
  const { strictness, marks, rulesOff, phrasesOff, sendGuard, off, offHosts, offUntil, theme } = fields(stored);
  return {
    strictness: oneOf(strictness, STRICTNESSES, 'balanced'),
    marks: oneOf(marks, MARKS, 'pause'),
    rulesOff: strings(rulesOff),
    phrasesOff: strings(phrasesOff),
    sendGuard: oneOf(sendGuard, SEND_GUARDS, 'blanks'),
    off: off === true,
    offHosts: strings(offHosts),
    offUntil: typeof offUntil === 'number' ? offUntil : 0,
    theme: oneOf(theme, THEMES, 'auto'),
  };
};

/** The settings as stored, with defaults for what is missing or unreadable. */
export const loadSettings = async (): Promise<Settings> =>
  readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

/** Stores what `change` makes of what is stored by then: two quick changes lose nothing of each other. */
export const saveSettings = (change: Change): Promise<void> =>
  updateStored(SETTINGS_KEY, (stored) => {
    // What is there and cannot be read may be a newer version's: it is left as it is until it is changed.
    return { ...fields(stored), ...change(readSettings(stored)) };
  });

/** The settings as they are at any time, and a call of `changed` whenever they become others, until `signal` aborts. */
export const followSettings = (changed: () => void, signal: AbortSignal): Promise<() => Settings> =>
  followStored(SETTINGS_KEY, readSettings, changed, signal);
