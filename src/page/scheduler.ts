/**
 * The pause after the last key at which a letter is read again, in milliseconds. Shorter pauses mark sentences that
 * their writer is still in the middle of: users of such tools ask for 800 or more.
 */
export const PAUSE = 800;

/** The one clock of the content script: at most one timer a composer, and none while nothing changes. */
export type Scheduler = {
  /** The draft changed: `due` is called once the writer has paused. */
  readonly changed: () => void;
  /** Something other than the draft changed: `due` is called now. */
  readonly now: () => void;
};

/** Starts a scheduler for one composer; it falls silent when `signal` aborts. */
export const schedule = (due: () => void, signal: AbortSignal): Scheduler => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  return {
    changed: () => {
      stop();
      if (!signal.aborted) timer = setTimeout(due, PAUSE);
    },
    now: () => {
      stop();
      if (!signal.aborted) due();
    },
  };
};
