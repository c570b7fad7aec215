import type { MailSite } from '../mail/site';
import { styles } from '../panel/styles';
import { browser } from '../shell/browser';
import type { CriticPort } from '../shell/critic-port';
import { createAnswers } from './answers';
import { createFrontCounts } from './front-counts';
import type { Letters } from './loaded';
import { createSendQuestion } from './paint/send-question';
import { createStage } from './paint/stage';
import { createSurface } from './paint/surface';
import { createUnderlines } from './paint/underlines';
import { createView } from './paint/view';
import type { Preferences } from './preferences';
import { type Session, startSession } from './session';

/** Starts a session for each composer that `site` opens in this page; when `signal` aborts, nothing is left of them. */
export const readLetters = (
  site: MailSite,
  critic: CriticPort,
  preferences: Preferences,
  signal: AbortSignal,
): Letters & { readonly preferencesChanged: () => void } => {
  const sessions = new Set<Session>();
  let front: Session | null = null;
  const answers = createAnswers(preferences);
  // Asynchronous: an extension that was updated under us throws at once.
  const tell = createFrontCounts(async (message) => browser.runtime.sendMessage(message));
  const tellFront = (): void => tell(front?.findings() ?? null);
  const setFront = (session: Session | null): void => {
    front = session;
    tellFront();
  };
  const surface = createSurface(document, styles, signal);
  const stage = createStage(document);
  const theme = () => preferences.settings().theme;
  const underlinesFor = createUnderlines(document, signal);

  site.watch(
    document,
    (composer) => {
      let session: Session | null = null;
      const view = createView(composer, surface, stage, theme, () => {
        if (session !== null) setFront(session);
      });
      try {
        composer.read();
      } catch {
        // One that the webmail changed under us must not cost the others.
        return view.showUnreadable();
      }
      const started = startSession({
        composer,
        critic,
        preferences,
        answers,
        underlines: underlinesFor(composer.closed),
        view,
        askToSend: createSendQuestion(composer, surface, theme),
        told: tellFront,
      });
      session = started;
      sessions.add(started);
      setFront(started);
      composer.frame.addEventListener('focusin', () => setFront(started), { signal: composer.closed });
      composer.closed.addEventListener('abort', () => {
        sessions.delete(started);
        if (front === started) setFront([...sessions].at(-1) ?? null);
      });
    },
    signal,
  );

  return {
    front: () => front,
    preferencesChanged: () => {
      for (const session of sessions) session.preferencesChanged();
    },
  };
};
