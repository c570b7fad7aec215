import type { Edit } from '../critique';
import type { Span } from '../letter';
import type { Sentence } from '../report';
import { cutSentence } from './cut';
import { replace } from './edits';

/** What parts a clause from the next. A space alone parts nothing: what follows it leans on what is cut. */
const CONJUNCTION = /^[\s,;:–—-]*\b(?:and|but|so)\s+/i;
const PAUSE = /^(?:\s*[,;:]|\s+[–—-])\s+/;
const STANDS_ALONE =
  /^(?:(?:i|we|it|you|there|here|please)\b|(?:could|would) (?:i|we|it|you)\b|(?:my|our|your|the|this)\s|that (?:is|was|would|will)\b)/i;
const OPENS_A_CLAUSE = /^(?:if|when|as|in|on|for)\s/i;
/** "So" without a comma may be a measure: "I was so impressed". */
const JOINED = /(?:(?<!\s)\s*[,;:–—]{1,3}(?:\s{0,3}\b(?:and|but|so))?|(?<!\s)\s+(?:and|but))\s*$/i;

/** How many characters behind the cut words must go with them; null where what follows cannot stand alone. */
const joinerBefore = (after: string): number | null => {
  const conjunction = CONJUNCTION.exec(after)?.[0].length;
  const joiner = conjunction ?? PAUSE.exec(after)?.[0].length;
  if (joiner === undefined) return null;
  const next = after.slice(joiner);
  return STANDS_ALONE.test(next) || (conjunction !== undefined && OPENS_A_CLAUSE.test(next)) ? joiner : null;
};

/**
 * Deletes `words` of `sentence`: the whole of it, its opening clause (the next takes the capital), or its closing clause
 * (the one before takes the full stop). Null where what is left would not be a sentence.
 */
export const cutClause = (body: string, sentence: Sentence, words: Span): Edit | null => {
  const after = body.slice(words.end, sentence.end);
  const before = body.slice(sentence.start, words.start);
  const opens = before.trim() === '';
  const closes = /^[\s.!?]*$/.test(after);
  if (opens && closes) return cutSentence(body, sentence);
  if (opens) {
    const joiner = joinerBefore(after);
    if (joiner === null) return null;
    const capital = body.charAt(words.end + joiner).toUpperCase();
    return replace({ start: sentence.start, end: words.end + joiner + 1 }, capital);
  }
  const joined = closes ? JOINED.exec(before) : null;
  if (joined === null) return null;
  return replace({ start: words.start - joined[0].length, end: sentence.end }, /\?/.test(after) ? '?' : '.');
};
