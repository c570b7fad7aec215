import * as v from 'valibot';
import { browser } from './browser';
import { updateStored, watchStored } from './stored';

const KEY = 'settings';

/** Each field falls back by itself: one bad value from an older version loses nothing else. */
const schema = v.object({
  strictness: v.fallback(v.picklist(['gentle', 'balanced', 'strict']), 'balanced'),
  rulesOff: v.fallback(v.array(v.string()), []),
  /** Words that are never flagged, as they were quoted. */
  phrasesOff: v.fallback(v.array(v.string()), []),
  /** What is asked about before a letter is sent; `serious` asks about blanks too. */
  sendGuard: v.fallback(v.picklist(['off', 'blanks', 'serious']), 'blanks'),
});

/** What the user chose; the same on every page of the extension. */
export type Settings = Readonly<v.InferOutput<typeof schema>>;

const DEFAULTS: Settings = v.parse(schema, {});

const read = (stored: unknown): Settings => v.parse(v.fallback(schema, DEFAULTS), stored);

/** The settings as stored, with defaults for what is missing or unreadable. */
export const loadSettings = async (): Promise<Settings> => read((await browser.storage.local.get(KEY))[KEY]);

/** Stores what `change` makes of what is stored by then: two quick changes lose nothing of each other. */
export const saveSettings = (change: (settings: Settings) => Partial<Settings>): Promise<void> =>
  updateStored(KEY, (stored) => {
    const settings = read(stored);
    return { ...settings, ...change(settings) };
  });

/** Calls `changed` whenever any page of the extension has stored settings, until `signal` aborts. */
export const watchSettings = (changed: (settings: Settings) => void, signal: AbortSignal): void =>
  watchStored(KEY, (stored) => changed(read(stored)), signal);
