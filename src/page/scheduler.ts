import type { Settings } from '../shell/settings';

/**
 * The pause after the last key at which a letter is judged again, in milliseconds. Shorter pauses mark sentences that
 * their writer is still in the middle of: users of such tools ask for 800 or more.
 */
export const PAUSE = 800;

/**
 * The lull after which what is shown follows the draft, in milliseconds. Until then the browser moves the underlines
 * along by itself, and a key costs the page next to nothing.
 */
export const LULL = 250;

/** How long after the last key a letter is judged, in milliseconds, by when marks are to appear; null: not by itself. */
export const JUDGED_AFTER: Readonly<Record<Settings['marks'], number | null>> = {
  typing: LULL,
  pause: PAUSE,
  asked: null,
};

/** The one clock of the content script: at most one timer a composer, and none while nothing changes. */
export type Scheduler = {
  /** The draft changed: `lull` is called once its keys have paused for a moment, `due` once the writer has, if at all. */
  readonly changed: () => void;
  /** Something other than the draft changed: `due` is called now. */
  readonly now: () => void;
};

export type Due = {
  /** One of `JUDGED_AFTER`, as it is at that time. */
  readonly after: () => number | null;
  readonly lull: () => void;
  readonly due: () => void;
};

/** Starts a scheduler for one composer; it falls silent when `signal` aborts. */
export const schedule = ({ after, lull, due }: Due, signal: AbortSignal): Scheduler => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  const quiet = (): void => {
    const pause = after();
    if (pause !== null) timer = setTimeout(due, pause - LULL);
    lull();
  };
  return {
    changed: () => {
      stop();
      if (!signal.aborted) timer = setTimeout(quiet, LULL);
    },
    now: () => {
      stop();
      if (!signal.aborted) due();
    },
  };
};
