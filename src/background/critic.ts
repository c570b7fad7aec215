import type { Runtime } from 'webextension-polyfill';
import { critique } from '../critic/index';
import type { CriticAnswer, CriticRequest } from '../shell/protocol';

const answerTo = ({ id, letter, settings }: CriticRequest): CriticAnswer => {
  try {
    return { id, critique: critique(letter, settings) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

/** Answers each request that comes through `port`; keeps nothing between them but the critic's cache of sentences. */
export const serveCritic = (port: Runtime.Port): void => {
  port.onMessage.addListener((request) => port.postMessage(answerTo(request as CriticRequest)));
};
