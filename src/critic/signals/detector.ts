import type { Span } from '../letter';

/** Telling words in one sentence; offsets count in the sentence. */
export type Match = Span & { readonly topic?: Span };

/** Notices one thing in a sentence. Pure, so that what it found may be remembered by the sentence. */
export type Detector = (sentence: string) => readonly Match[];

/** The first match of any of `patterns`. Every pattern is bounded: no quantifier runs over another that is open. */
export const find = (sentence: string, patterns: readonly RegExp[]): Span | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/** Whether any of `patterns` matches. */
export const has = (sentence: string, patterns: readonly RegExp[]): boolean => find(sentence, patterns) !== null;

export const whole = (sentence: string): Span => ({ start: 0, end: sentence.length });
