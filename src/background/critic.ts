import type { Runtime } from 'webextension-polyfill';
import { critique, rebuild } from '../critic/index';
import type { CriticAnswer, CriticRequest } from '../shell/protocol';

const answerTo = ({ id, letter, settings, refused }: CriticRequest): CriticAnswer => {
  try {
    return refused === undefined
      ? { id, critique: critique(letter, settings) }
      : { id, rebuild: rebuild(letter, settings, refused) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

/** Answers each request that comes through `port`; keeps nothing between them but the critic's cache of sentences. */
export const serveCritic = (port: Runtime.Port): void => {
  port.onMessage.addListener((request) => port.postMessage(answerTo(request as CriticRequest)));
};
