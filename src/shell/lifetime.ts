import { browser } from './browser';

/**
 * How long this content script may act. After an update or removal of the extension its old scripts stay in open
 * pages without a runtime behind them; `alive()` notices that and ends everything that hangs on `signal`.
 */
export type Lifetime = { readonly signal: AbortSignal; readonly alive: () => boolean };

/** Starts the one lifetime of a content script. */
export const startLifetime = (): Lifetime => {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    alive: () => {
      // An orphaned script still sees `browser.runtime`, but it has lost its id.
      if (!browser.runtime?.id) controller.abort();
      return !controller.signal.aborted;
    },
  };
};
