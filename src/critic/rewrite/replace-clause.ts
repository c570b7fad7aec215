import type { Edit } from '../critique';
import type { Span } from '../letter';
import { replace } from './edits';

/** What parts a statement from a request that hangs on it: "I am a fan, and would love to …". */
const SEAM = /\s*(?:[,;:–—-]\s*)?\b(?:and|but|so)\s+|\s*[;:–—]\s+/gi;
/** What can stand before the seam by itself: somebody, and what they do; a condition cannot. */
const STATEMENT = /^(?:i|we|my|our|you|your|it|this|that|the)\b\S*(?:\s+\S+){2,}/i;
/** Behind the request: a clause that brings its own subject. */
const TAIL =
  /(?:,|;|\s[–—-])?\s+(?:and|but|so)\s+((?:i|we|it|you|my|our|your)(?:['’]\w+)?\s+(?!would\b|could\b)\S+\s.*)$/is;
/** A request is made here, at the latest. */
const REQUEST =
  /\b(?:would|could|can|may|might|hop(?:e|ing)|wonder(?:ing)?|love|like|want|wanted|let(?:['’]?s| me| us)|please|happy|glad|open|looking|interested|want)\b/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lastSeam = (before: string): { readonly start: number; readonly end: number } | undefined =>
  [...before.matchAll(SEAM)]
    .map(({ index, 0: seam }) => ({ start: index, end: index + seam.length }))
    .filter(
      ({ start, end }) =>
        STATEMENT.test(before.slice(0, start)) && !REQUEST.test(before.slice(0, start)) && end <= before.length,
    )
    .at(-1);

/**
 * Puts `text`, a sentence of its own, in the place of the clause of `sentence` that holds `words`. A statement before
 * it ("I am a fan, and …") and a clause behind it that stands by itself are kept, as sentences.
 */
export const replaceClause = (body: string, sentence: Span, words: Span, text: string): Edit => {
  const own = body.slice(sentence.start, sentence.end);
  const until = REQUEST.exec(own)?.index ?? own.length;
  const seam = lastSeam(own.slice(0, Math.max(words.start - sentence.start, until)));
  const before = seam === undefined ? '' : `${own.slice(0, seam.start)}. `;
  const tail = TAIL.exec(body.slice(words.end, sentence.end));
  const after = tail?.[1] === undefined ? '' : ` ${capital(tail[1])}`;
  return replace(sentence, `${before}${text}${after}`);
};
