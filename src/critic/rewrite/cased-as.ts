import type { Span } from '../letter';

/** A capital that opens a sentence inside a paragraph, "I" apart; the first behind a greeting is small in many countries. */
const CAPITAL = /[.!?] (?!I\b)\p{Lu}/u;
/** The writer's own "i"; that of "i.e." and of a list is none. */
const SMALL_I = /(?<![.(])\bi\b(?![.)])/;

/** `text`, sentences, as the writer of `body` would write them beside `sentence`: without capitals where they write none. */
export const casedAs = (body: string, { start }: Pick<Span, 'start'>, text: string): string => {
  if (!/\p{Ll}/u.test(body.charAt(start)) || CAPITAL.test(body)) return text;
  const opened = text.replace(/(?<=^|[.!?] )(?!I\b)\p{Lu}/gu, (initial) => initial.toLowerCase());
  return SMALL_I.test(body) && !/\bI\b/.test(body) ? opened.replace(/\bI\b/g, 'i') : opened;
};
