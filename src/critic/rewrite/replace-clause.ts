import type { Edit } from '../critique';
import type { Span } from '../letter';
import { replace } from './edits';

/** What parts a statement from a request that hangs on it: "I am a fan, and would love to …". */
const SEAM = /\s?[,;:–—-]?\s?\b(?:and|but|so)\s|\s?[;:–—]\s/gi;
/** What can stand before the seam by itself: somebody, and what they do; a condition cannot. */
const STATEMENT = /^(?:i|we|my|our|you|your|it|this|that|the)\b\S*(?:\s+\S+){2,}/i;
/** Behind the request: a clause that brings its own subject. */
const TAIL = /[\s,;](?:and|but|so)\s(?=(?:i|we|it|you|my|our|your)(?:['’]\w+)?\s(?!would\b|could\b))/i;
/** A request is made here, at the latest. */
const REQUEST =
  /\b(?:would|could|can|may|might|hop(?:e|ing)|wonder(?:ing)?|love|like|want|wanted|let(?:['’]?s| me| us)|please|happy|glad|open|looking|interested|want)\b/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the last statement before the request ends; absent where it opens the sentence. */
const statementEnd = (before: string): number | undefined =>
  [...before.matchAll(SEAM)]
    .map(({ index }) => index)
    .findLast((end) => STATEMENT.test(before.slice(0, end)) && !REQUEST.test(before.slice(0, end)));

/**
 * Puts `text`, a sentence of its own, in the place of the clause of `sentence` that holds `words`. A statement before
 * it ("I am a fan, and …") and a clause behind it that stands by itself are kept, as sentences.
 */
export const replaceClause = (body: string, sentence: Span, words: Span, text: string): Edit => {
  const own = body.slice(sentence.start, sentence.end);
  const until = REQUEST.exec(own)?.index ?? own.length;
  const end = statementEnd(own.slice(0, Math.max(words.start - sentence.start, until)));
  const before = end === undefined ? '' : `${own.slice(0, end).trimEnd()}. `;
  const rest = body.slice(words.end, sentence.end);
  const tail = TAIL.exec(rest);
  const after = tail === null ? '' : ` ${capital(rest.slice(tail.index + tail[0].length))}`;
  return replace(sentence, `${before}${text}${after}`);
};
