import type { MailSite } from '../mail/site';
import { styles } from '../panel/styles';
import type { CriticPort } from '../shell/critic-port';
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
  const surface = createSurface(document, styles);
  const stage = createStage(document);
  const theme = () => preferences.settings().theme;
  const underlinesFor = createUnderlines(document, signal);

  site.watch(
    document,
    (composer) => {
      const view = createView(composer, surface, stage, theme);
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
        askToSend: createSendQuestion(composer, surface, theme),
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

  return {
    front: () => front,
    preferencesChanged: () => {
      for (const session of sessions) session.preferencesChanged();
    },
  };
};
