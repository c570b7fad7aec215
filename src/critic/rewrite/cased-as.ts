import type { Span } from '../letter';

/** A capital that opens a sentence inside a paragraph, "I" apart; the first behind a greeting is small in many countries. */
const CAPITAL = /[.!?] (?!I\b)\p{Lu}/u;

/** `text`, a sentence, as the writer of `body` would begin it beside `sentence`: without a capital where they write none. */
export const casedAs = (body: string, { start }: Pick<Span, 'start'>, text: string): string =>
  /\p{Ll}/u.test(body.charAt(start)) && !CAPITAL.test(body) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
