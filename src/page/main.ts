// What every mail page loads: it waits until somebody writes, and has what reads letters loaded then.
import { onFirstEditor, type Webmail, webmailAt } from '../mail/index';
import { browser } from '../shell/browser';
import { startLifetime } from '../shell/lifetime';
import { offOn } from '../shell/pause';
import type { LoadLetters } from '../shell/protocol';
import { followSettings } from '../shell/settings';
import { listen } from './listening';
import type { Letters } from './loaded';
import { runUnlessOff } from './pausing';

const LOAD: LoadLetters = { kind: 'load-letters' };

const start = async ({ host, editor }: Webmail): Promise<void> => {
  const lifetime = startLifetime();
  const { signal } = lifetime;
  /** Null while none are read. */
  let reading: Promise<Letters | null> = Promise.resolve(null);
  let running: ReturnType<typeof runUnlessOff> | undefined;

  const settings = await followSettings(() => running?.settingsChanged(), signal);
  const load = async (on: AbortSignal): Promise<Letters | null> => {
    // An element of the page may have this name too.
    if (typeof worthwhileReadLetters !== 'function') await browser.runtime.sendMessage(LOAD);
    on.throwIfAborted();
    // The background's refusal comes as an answer like any other.
    if (typeof worthwhileReadLetters !== 'function') throw new Error('What reads letters was not loaded.');
    return worthwhileReadLetters(host, lifetime, on);
  };
  const read = (on: AbortSignal): void => {
    reading = load(on);
    reading.catch(() => {
      // A background that did not start may do so later; one that was updated under us is gone for good.
      if (on.aborted || !lifetime.alive()) return;
      document.addEventListener('focusin', () => read(on), { once: true, signal: on });
    });
  };
  running = runUnlessOff(
    host,
    settings,
    (on) => {
      on.addEventListener('abort', () => (reading = Promise.resolve(null)), { once: true });
      onFirstEditor(document, editor, () => read(on), on);
    },
    signal,
  );

  listen({ host, letters: () => reading, off: () => offOn(host, settings(), Date.now()) });
};

// The address of a window that its opener fills is about:blank; its origin is the opener's.
const webmail = webmailAt(origin);
if (webmail !== undefined) void start(webmail);
