import { browser } from '../shell/browser';
import type { Off } from '../shell/pause';
import type { LetterAnswer, PageMessage } from '../shell/protocol';
import type { Letters } from './loaded';
import type { Session } from './session';

export type ListeningParts = {
  /** The webmail that the page belongs to; null in a page of our own. */
  readonly host: string | null;
  /** Null while none are read; rejects where they cannot be. */
  readonly letters: () => Promise<Letters | null>;
  /** Why none are read; null where they are. */
  readonly off: () => Off | null;
};

/** Does what popup and keyboard ask of the letters of this page. */
export const listen = ({ host, letters, off }: ListeningParts): void => {
  const answer = async (): Promise<LetterAnswer> => {
    const why = off();
    if (why !== null) return { host, off: why };
    try {
      return { host, critique: (await (await letters())?.front()?.current()) ?? null };
    } catch {
      return { host, failed: true };
    }
  };

  const withFront = (act: (front: Session) => void): void => {
    letters().then(
      (read) => {
        const front = read?.front() ?? null;
        if (front !== null) act(front);
      },
      () => undefined,
    );
  };

  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    // A page of our own also hears what is for the background; no kind of that is known here.
    const told = message as PageMessage;
    if (told.kind === 'command') {
      withFront((front) => front.command(told.command));
      respond(undefined);
    }
    if (told.kind === 'show-words') {
      withFront((front) => front.showWords(told.words));
      respond(undefined);
    }
    if (told.kind === 'letter-in-front') void answer().then(respond);
    // Keeps the way back open until the answer is there.
    return true;
  });
};
