import type { Runtime } from 'webextension-polyfill';
import type { CriticSettings, Critique, Rebuild } from '../critic/critique';
import type { Letter } from '../critic/letter';
import { browser } from './browser';
import type { Lifetime } from './lifetime';
import { CRITIC_PORT, type CriticAnswer, type CriticRequest } from './protocol';

type Waiting = {
  readonly request: CriticRequest;
  readonly resolve: (answer: CriticAnswer) => void;
  readonly reject: (reason: Error) => void;
  retried: boolean;
};

/** The critic as a page sees it: a mail page, or one of our own. */
export type CriticPort = {
  /** Wakes the background before its answer is needed: a cold start takes longer than a critique. */
  readonly warm: () => void;
  /** The critique of `letter`; rejects when the background failed, died twice over the same letter, or is gone. */
  readonly ask: (letter: Letter, settings: CriticSettings) => Promise<Critique>;
  /** The letter rebuilt, without the changes of these ids; rejects as `ask` does. */
  readonly rebuild: (letter: Letter, settings: CriticSettings, refused: readonly string[]) => Promise<Rebuild>;
};

/** Opens the Port when it is first used, and again after the background was put to sleep; closes it when `signal` aborts. */
export const openCriticPort = (lifetime: Lifetime, signal: AbortSignal = lifetime.signal): CriticPort => {
  const waiting = new Map<number, Waiting>();
  let port: Runtime.Port | null = null;
  let lastId = 0;

  const receive = (message: unknown): void => {
    const answer = message as CriticAnswer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer);
  };

  // A request carries its whole letter, so what a dying worker left unanswered is simply asked again, once.
  const lost = (gone: Runtime.Port): void => {
    // One that tells late is not the one in use.
    if (port !== gone) return;
    port = null;
    // A Port that breaks is also the first sign that the extension was updated under us.
    const alive = lifetime.alive();
    for (const [id, asked] of waiting) {
      if (asked.retried || !alive) {
        waiting.delete(id);
        asked.reject(new Error('The critic went away.'));
      } else {
        asked.retried = true;
        send(asked.request);
      }
    }
  };

  const connect = (): Runtime.Port => {
    if (port === null) {
      const opened = browser.runtime.connect({ name: CRITIC_PORT });
      opened.onMessage.addListener(receive);
      opened.onDisconnect.addListener(() => lost(opened));
      port = opened;
    }
    return port;
  };

  const send = (request: CriticRequest): void => {
    try {
      connect().postMessage(request);
    } catch {
      // A Port may be dead before it has told.
      port = null;
      try {
        connect().postMessage(request);
      } catch {
        waiting.get(request.id)?.reject(new Error('The critic cannot be reached.'));
        waiting.delete(request.id);
      }
    }
  };

  const request = (about: Omit<CriticRequest, 'id'>): Promise<CriticAnswer> =>
    new Promise((resolve, reject) => {
      if (!lifetime.alive()) return reject(new Error('The extension was updated or removed.'));
      lastId += 1;
      const numbered: CriticRequest = { id: lastId, ...about };
      waiting.set(numbered.id, { request: numbered, resolve, reject, retried: false });
      send(numbered);
    });

  signal.addEventListener('abort', () => port?.disconnect(), { once: true });

  return {
    warm: () => {
      if (lifetime.alive()) connect();
    },
    // The background answers what was asked.
    ask: (letter, settings) =>
      request({ letter, settings }).then((answer) => (answer as { critique: Critique }).critique),
    rebuild: (letter, settings, refused) =>
      request({ letter, settings, refused }).then((answer) => (answer as { rebuild: Rebuild }).rebuild),
  };
};
