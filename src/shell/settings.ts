import type { Strictness } from '../critic/critique';
import { browser } from './browser';
import { fields, oneOf, strings } from './readable';
import { updateStored, watchStored } from './stored';

const KEY = 'settings';

const STRICTNESSES: readonly Strictness[] = ['gentle', 'balanced', 'strict'];
const SEND_GUARDS = ['off', 'blanks', 'serious'] as const;

/** What the user chose; the same on every page of the extension. */
export type Settings = {
  readonly strictness: Strictness;
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
};

/** Made of what is stored when its turn comes, not of what was shown when it was asked for. */
export type Change = (settings: Settings) => Partial<Settings>;

/** Each field falls back by itself: one bad value from an older version loses nothing else. */
const read = (stored: unknown): Settings => {
  const { strictness, rulesOff, phrasesOff, sendGuard, off, offHosts, offUntil } = fields(stored);
  return {
    strictness: oneOf(strictness, STRICTNESSES, 'balanced'),
    rulesOff: strings(rulesOff),
    phrasesOff: strings(phrasesOff),
    sendGuard: oneOf(sendGuard, SEND_GUARDS, 'blanks'),
    off: off === true,
    offHosts: strings(offHosts),
    offUntil: typeof offUntil === 'number' ? offUntil : 0,
  };
};

/** The settings as stored, with defaults for what is missing or unreadable. */
export const loadSettings = async (): Promise<Settings> => read((await browser.storage.local.get(KEY))[KEY]);

/** Stores what `change` makes of what is stored by then: two quick changes lose nothing of each other. */
export const saveSettings = (change: Change): Promise<void> =>
  updateStored(KEY, (stored) => {
    const settings = read(stored);
    return { ...settings, ...change(settings) };
  });

/** The settings as they are at any time, and a call of `changed` whenever they become others, until `signal` aborts. */
export const followSettings = async (changed: () => void, signal: AbortSignal): Promise<() => Settings> => {
  let settings: Settings | undefined;
  // Watched before they are loaded: nothing that is stored in between is missed.
  watchSettings((next) => {
    settings = next;
    changed();
  }, signal);
  const stored = await loadSettings();
  return () => settings ?? stored;
};

/** Calls `changed` whenever any page of the extension has stored settings, until `signal` aborts. */
export const watchSettings = (changed: (settings: Settings) => void, signal: AbortSignal): void =>
  watchStored(KEY, (stored) => changed(read(stored)), signal);
