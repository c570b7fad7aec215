import { offOn } from '../shell/pause';
import type { Settings } from '../shell/settings';

/** A timer stands still while the machine sleeps: a pause that ended meanwhile is noticed so soon. In milliseconds. */
const LONGEST_NAP = 60_000;

/**
 * Keeps something running except where the settings say that letters on `host` are not read: `start` is called for each
 * time that it is to run, with the signal that ends it.
 */
export const runUnlessOff = (
  host: string,
  settings: () => Settings,
  start: (signal: AbortSignal) => void,
  signal: AbortSignal,
): { readonly settingsChanged: () => void } => {
  let running: AbortController | null = null;
  let wake: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(wake);
    running?.abort();
    running = null;
  };
  const follow = (): void => {
    if (signal.aborted) return;
    clearTimeout(wake);
    const now = Date.now();
    const off = offOn(host, settings(), now);
    if (off === 'for-now') wake = setTimeout(follow, Math.min(settings().offUntil - now, LONGEST_NAP));
    if (off !== null) {
      running?.abort();
      running = null;
    } else if (running === null) {
      running = new AbortController();
      start(running.signal);
    }
  };
  signal.addEventListener('abort', stop, { once: true });
  follow();
  return { settingsChanged: follow };
};
