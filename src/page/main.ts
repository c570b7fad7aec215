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
  let letters: Letters | null = null;
  let running: ReturnType<typeof runUnlessOff> | undefined;

  const settings = await followSettings(() => running?.settingsChanged(), signal);
  const read = async (on: AbortSignal): Promise<void> => {
    on.addEventListener('abort', () => (letters = null), { once: true });
    if (typeof worthwhileReadLetters === 'undefined') await browser.runtime.sendMessage(LOAD);
    letters = (await worthwhileReadLetters?.(host, lifetime, on)) ?? null;
  };
  running = runUnlessOff(
    host,
    settings,
    // It fails where the extension was updated meanwhile, or letters are not to be read any more: then nothing is read.
    (on) => onFirstEditor(document, editor, () => void read(on).catch(() => undefined), on),
    signal,
  );

  listen({ host, letters: () => letters, off: () => offOn(host, settings(), Date.now()) });
};

// The address of a window that its opener fills is about:blank; its origin is the opener's.
const webmail = webmailAt(origin);
if (webmail !== undefined) void start(webmail);
