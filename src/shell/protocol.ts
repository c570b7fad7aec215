import type { CriticSettings, Critique } from '../critic/critique';
import type { Letter } from '../critic/letter';

/** The Port between a page and the critic. Each request carries the whole letter: a worker that died loses nothing. */
export const CRITIC_PORT = 'critic';

export type CriticRequest = {
  readonly id: number;
  readonly letter: Letter;
  readonly settings: CriticSettings;
};

export type CriticAnswer = { readonly id: number; readonly critique: Critique };

/** Popup to page: what stands in the composer in front? */
export type LetterQuestion = { readonly kind: 'letter-in-front' };

/** `null`: the page holds no letter that can be read. */
export type LetterAnswer = { readonly critique: Critique | null };
