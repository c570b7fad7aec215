import { keptList } from './kept-list';
import { fields, LAST_TIME } from './readable';

/** The key of `storage.local` under which they are kept. */
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

const list = keptList(MISTAKES_KEY, MOST, (entry): Mistake | null => {
  const { rule, sentence, at } = fields(entry);
  return typeof rule === 'string' &&
    typeof sentence === 'string' &&
    typeof at === 'number' &&
    at >= 0 &&
    at <= LAST_TIME
    ? { rule, sentence, at }
    : null;
});

/** What was called wrong, the oldest first; what cannot be read of it is left out. */
export const readMistakes = list.read;

/** Keeps `mistake`, and tells how often its rule has been called wrong by then. Rejects where it cannot be stored. */
export const keepMistake = async (mistake: Mistake): Promise<number> => {
  let times = 0;
  await list.update((mistakes) => {
    const all = [...mistakes, mistake];
    times = all.filter(({ rule }) => rule === mistake.rule).length;
    return all;
  });
  return times;
};

/** Rejects, as the next, where that cannot be stored. */
export const forgetMistake = ({ rule, sentence, at }: Mistake): Promise<void> =>
  list.update((mistakes) => mistakes.filter((one) => one.rule !== rule || one.sentence !== sentence || one.at !== at));

/** Forgets all of them, also those that cannot be read. */
export const forgetMistakes = list.clear;
