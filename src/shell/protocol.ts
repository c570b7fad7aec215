import type { CriticSettings, Critique, Rebuild } from '../critic/critique';
import type { Letter } from '../critic/letter';

/** The Port between a page and the critic. Each request carries the whole letter: a worker that died loses nothing. */
export const CRITIC_PORT = 'critic';

export type CriticRequest = {
  readonly id: number;
  readonly letter: Letter;
  readonly settings: CriticSettings;
  /** Asks for the letter rebuilt, without the changes of these ids, instead of its critique. */
  readonly refused?: readonly string[];
};

/** `error` says why; the page only tells that no answer came. */
export type CriticAnswer =
  | { readonly id: number; readonly critique: Critique }
  | { readonly id: number; readonly rebuild: Rebuild }
  | { readonly id: number; readonly error: string };

/** Popup to page: what stands in the composer in front? Answered by a `LetterAnswer`. */
export type LetterQuestion = { readonly kind: 'letter-in-front' };

/** Background to page: the user pressed the key for the panel. Answered by nothing. */
export type TogglePanel = { readonly kind: 'toggle-panel' };

export type PageMessage = LetterQuestion | TogglePanel;

/** `null`: the page holds no letter that can be read; `failed`: there is one, and the critic could not be reached. */
export type LetterAnswer = { readonly critique: Critique | null } | { readonly failed: true };
