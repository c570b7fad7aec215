import type { Settings } from '../shell/settings';
import { JUDGED_AFTER } from './scheduler';

/** What the writer of one letter wants to be told, and when. */
export type Asking = {
  /** The writer asks about the letter: what was found is told from now on. */
  readonly ask: () => void;
  /** Whether what was found is told: where marks appear only when asked for, not before somebody has. */
  readonly tells: () => boolean;
  /** Whether a panel that opens has to have the letter judged first. */
  readonly waits: () => boolean;
  /** How long after the last key the letter is judged, in milliseconds; null: not by itself. An open panel goes on asking. */
  readonly after: (open: boolean) => number | null;
};

export const createAsking = (marks: () => Settings['marks']): Asking => {
  let asked = false;
  const waits = (): boolean => marks() === 'asked';
  return {
    ask: () => {
      asked = true;
    },
    tells: () => asked || !waits(),
    waits,
    after: (open) => JUDGED_AFTER[open && waits() ? 'pause' : marks()],
  };
};
