import type { Lifetime } from '../shell/lifetime';
import type { Session } from './session';

/** The letters that are being written in one page. */
export type Letters = {
  /** The one that was last written in, or else opened: what the popup and the keyboard mean. */
  readonly front: () => Session | null;
};

/** Reads the letters that are written on `host`, until `signal` aborts. */
export type ReadLetters = (host: string, lifetime: Lifetime, signal: AbortSignal) => Promise<Letters>;

declare global {
  /** Put into the content scripts' own world by the script that is loaded once somebody writes. */
  var worthwhileReadLetters: ReadLetters | undefined;
}
