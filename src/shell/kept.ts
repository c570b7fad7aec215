import { ANSWERS_KEY, type KeptAnswer, readAnswers } from './answers';
import { browser } from './browser';
import { holds } from './holds';
import { MISTAKES_KEY, type Mistake, readMistakes } from './mistakes';
import { RELATIONS_KEY, type Relations, readRelations } from './people';
import { readSettings, SETTINGS_KEY, type Settings } from './settings';
import { clearStored, replaceStored } from './stored';

/** All that is kept on this machine. */
export type Kept = {
  readonly settings: Settings;
  readonly relations: Relations;
  readonly mistakes: readonly Mistake[];
  readonly answers: readonly KeptAnswer[];
};

/** `unread`: something is stored that this version cannot read. It is left as it is, and counts as if it were not there. */
export type Stored = { readonly kept: Kept; readonly unread: boolean };

const KEYS: Readonly<Record<keyof Kept, string>> = {
  settings: SETTINGS_KEY,
  relations: RELATIONS_KEY,
  mistakes: MISTAKES_KEY,
  answers: ANSWERS_KEY,
};
const FIELDS = Object.keys(KEYS) as readonly (keyof Kept)[];

/** All that is kept, as far as this version can read it. */
export const loadKept = async (): Promise<Stored> => {
  const stored = await browser.storage.local.get(Object.values(KEYS));
  const kept: Kept = {
    settings: readSettings(stored[SETTINGS_KEY]),
    relations: readRelations(stored[RELATIONS_KEY]),
    mistakes: readMistakes(stored[MISTAKES_KEY]),
    answers: readAnswers(stored[ANSWERS_KEY]),
  };
  return { kept, unread: FIELDS.some((field) => KEYS[field] in stored && !holds(kept[field], stored[KEYS[field]])) };
};

/** Calls `changed` whenever any page of the extension has stored something, until `signal` aborts. */
export const watchKept = (changed: (stored: Stored) => void, signal: AbortSignal): void => {
  const listener = (_: unknown, area: string): void => {
    if (area !== 'local') return;
    loadKept().then(
      (stored) => {
        if (!signal.aborted) changed(stored);
      },
      // The next change is told of all the same.
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
};

/** Puts `kept` in the place of all that is kept; where it cannot, nothing is changed, and it rejects. */
export const replaceKept = (kept: Kept): Promise<void> =>
  replaceStored(Object.fromEntries(FIELDS.map((field) => [KEYS[field], kept[field]])));

/** Forgets all that is kept. */
export const forgetKept = (): Promise<void> => clearStored();
