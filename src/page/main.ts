import { sites } from '../mail/index';
import { browser } from '../shell/browser';
import { startLifetime } from '../shell/lifetime';
import { offOn } from '../shell/pause';
import type { LetterAnswer, PageMessage } from '../shell/protocol';
import { openCriticPort } from './critic-port';
import { type Letters, readLetters } from './letters';
import { runUnlessOff } from './pausing';
import { loadPreferences } from './preferences';

const start = async (): Promise<void> => {
  // The address of a window that its opener fills is about:blank; its origin is the opener's.
  const site = sites.find(({ hosts }) => hosts.some((host) => origin === `https://${host}`));
  if (site === undefined) return;
  const { host } = new URL(origin);
  const lifetime = startLifetime();
  const { signal } = lifetime;
  const critic = openCriticPort(lifetime);
  let letters: Letters | null = null;
  let running: ReturnType<typeof runUnlessOff> | undefined;

  const preferences = await loadPreferences(() => {
    running?.settingsChanged();
    letters?.preferencesChanged();
  }, signal);
  running = runUnlessOff(
    host,
    preferences.settings,
    (on) => {
      letters = readLetters(site, critic, preferences, on);
      on.addEventListener('abort', () => (letters = null), { once: true });
    },
    signal,
  );

  const answer = async (): Promise<LetterAnswer> => {
    const off = offOn(host, preferences.settings(), Date.now());
    if (off !== null) return { host, off };
    try {
      return { host, critique: (await letters?.front()?.current()) ?? null };
    } catch {
      return { host, failed: true };
    }
  };

  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    const told = message as PageMessage;
    if (told.kind === 'command') {
      letters?.front()?.command(told.command);
      respond(undefined);
    }
    if (told.kind === 'letter-in-front') void answer().then(respond);
    // Keeps the way back open until the answer is there.
    return true;
  });
};

void start();
