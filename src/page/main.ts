import { sites } from '../mail/index';
import { styles } from '../panel/styles';
import { browser } from '../shell/browser';
import { startLifetime } from '../shell/lifetime';
import type { LetterAnswer, PageMessage } from '../shell/protocol';
import { openCriticPort } from './critic-port';
import { createSendQuestion } from './paint/send-question';
import { createStage } from './paint/stage';
import { createSurface } from './paint/surface';
import { createUnderlines } from './paint/underlines';
import { createView } from './paint/view';
import { loadPreferences } from './preferences';
import { type Session, startSession } from './session';

const start = async (): Promise<void> => {
  // The address of a window that its opener fills is about:blank; its origin is the opener's.
  const site = sites.find(({ hosts }) => hosts.some((host) => origin === `https://${host}`));
  if (site === undefined) return;
  const lifetime = startLifetime();
  const { signal } = lifetime;
  const sessions = new Set<Session>();
  /** The composer that was last written in, or else opened: what the popup and the keyboard mean. */
  let front: Session | null = null;

  const preferences = await loadPreferences(() => {
    for (const session of sessions) session.preferencesChanged();
  }, signal);
  const critic = openCriticPort(lifetime);
  const surface = createSurface(document, styles);
  const stage = createStage(document);
  const underlinesFor = createUnderlines(document, signal);

  site.watch(
    document,
    (composer) => {
      const view = createView(composer, surface, stage);
      try {
        composer.read();
      } catch {
        // One that the webmail changed under us must not cost the others.
        return view.showUnreadable();
      }
      const session = startSession({
        composer,
        critic,
        preferences,
        underlines: underlinesFor(composer.closed),
        view,
        askToSend: createSendQuestion(composer, surface),
      });
      sessions.add(session);
      front = session;
      composer.frame.addEventListener('focusin', () => (front = session), { signal: composer.closed });
      composer.closed.addEventListener('abort', () => {
        sessions.delete(session);
        if (front === session) front = [...sessions].at(-1) ?? null;
      });
    },
    signal,
  );

  const answer = async (): Promise<LetterAnswer> => {
    try {
      return { critique: front === null ? null : await front.current() };
    } catch {
      return { failed: true };
    }
  };

  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    const told = message as PageMessage;
    if (told.kind === 'command') {
      front?.command(told.command);
      respond(undefined);
    }
    if (told.kind === 'letter-in-front') void answer().then(respond);
    // Keeps the way back open until the answer is there.
    return true;
  });
};

void start();
