import { browser } from './browser';
import { fields, LAST_TIME } from './readable';
import { updateStored, watchStored } from './stored';

export const MISTAKES_KEY = 'mistakes';
/** The oldest are forgotten beyond these. */
const MOST = 500;

/** A finding that its writer called wrong. */
export type Mistake = {
  /** The rule's id. */
  readonly rule: string;
  /** The sentence that it was about; a finding about the letter as a whole has none. */
  readonly sentence: string;
  /** In milliseconds since 1970. */
  readonly at: number;
};

/** One bad entry loses no other. */
const read = (stored: unknown): readonly Mistake[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry: unknown) => {
    const { rule, sentence, at } = fields(entry);
    return typeof rule === 'string' &&
      typeof sentence === 'string' &&
      typeof at === 'number' &&
      at >= 0 &&
      at <= LAST_TIME
      ? [{ rule, sentence, at }]
      : [];
  });

/** What was called wrong, the oldest first. */
export const loadMistakes = async (): Promise<readonly Mistake[]> =>
  read((await browser.storage.local.get(MISTAKES_KEY))[MISTAKES_KEY]);

/** Keeps `mistake`, and tells how often its rule has been called wrong by then. Rejects where it cannot be stored. */
export const keepMistake = async (mistake: Mistake): Promise<number> => {
  let times = 0;
  await updateStored(MISTAKES_KEY, (stored) => {
    const all = [...read(stored), mistake].slice(-MOST);
    times = all.filter(({ rule }) => rule === mistake.rule).length;
    return all;
  });
  return times;
};

export const forgetMistakes = (): Promise<void> => updateStored(MISTAKES_KEY, () => []);

/** Calls `changed` whenever a mistake was kept or all were forgotten, until `signal` aborts. */
export const watchMistakes = (changed: (mistakes: readonly Mistake[]) => void, signal: AbortSignal): void =>
  watchStored(MISTAKES_KEY, (stored) => changed(read(stored)), signal);
