import type { CriticSettings, Critique, Rebuild, Severity } from '../critic/critique';
import type { Letter } from '../critic/letter';
import type { Off } from './pause';

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

/** What reads letters, as a file of the extension. */
export const LETTERS_SCRIPT = 'letters.js';

/** Page to background: somebody is about to write here; load what reads letters. Answered when it is there. */
export type LoadLetters = { readonly kind: 'load-letters' };

/** Popup to page: what stands in the composer in front? Answered by a `LetterAnswer`. */
export type LetterQuestion = { readonly kind: 'letter-in-front' };

/** What the user can do by a key of their own, as the manifest names it. */
export const COMMANDS = [
  'toggle-panel',
  'next-finding',
  'previous-finding',
  'apply-first-rewrite',
  'dismiss-finding',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Background to page: the user pressed the key of `command`. Answered by nothing. */
export type CommandMessage = { readonly kind: 'command'; readonly command: Command };

/** Popup to page: select these words of the letter in front. Answered by nothing. */
export type ShowWords = { readonly kind: 'show-words'; readonly words: string };

export type PageMessage = LetterQuestion | CommandMessage | ShowWords;

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Page to background: what was found in the letter in front, or that there is none. Answered by nothing. */
export type FrontCounts = { readonly kind: 'front-counts'; readonly counts: Counts | null };

export type BackgroundMessage = LoadLetters | FrontCounts;

/**
 * What the page says of the letter in front. `host`: the webmail, null in a page of our own; `off`: it reads none; `critique: null`: it holds none that can be read;
 * `failed`: there is one, and the critic could not be reached.
 */
export type LetterAnswer = { readonly host: string | null } & (
  | { readonly off: Off }
  | { readonly critique: Critique | null }
  | { readonly failed: true }
);
