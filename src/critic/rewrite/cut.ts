import type { Edit } from '../critique';
import type { Span } from '../letter';
import type { Sentence } from '../report';
import { replace } from './edits';

const countBack = (text: string, at: number, character: RegExp): number => {
  let back = 0;
  while (at - back > 0 && character.test(text[at - back - 1] as string)) back += 1;
  return back;
};

const countOn = (text: string, at: number, character: RegExp): number => {
  let on = 0;
  while (at + on < text.length && character.test(text[at + on] as string)) on += 1;
  return on;
};

/** Deletes a whole sentence and mends the white space, or the paragraph, that it leaves behind. */
export const cutSentence = (body: string, { start, end }: Span): Edit => {
  const spacesBefore = countBack(body, start, /[^\S\n]/);
  const spacesAfter = countOn(body, end, /[^\S\n]/);
  const opensLine = start - spacesBefore === 0 || body[start - spacesBefore - 1] === '\n';
  const closesLine = end + spacesAfter === body.length || body[end + spacesAfter] === '\n';
  if (!opensLine) {
    // Something stands before it on the line; if something stands behind it too, that needs one of the two spaces.
    return closesLine
      ? replace({ start: start - spacesBefore, end: end + spacesAfter }, '')
      : replace({ start, end: end + spacesAfter }, '');
  }
  if (!closesLine) return replace({ start, end: end + spacesAfter }, '');

  // It is a paragraph by itself: of the breaks around it, the wider stays.
  const from = start - spacesBefore;
  const to = end + spacesAfter;
  const before = countBack(body, from, /\n/);
  const after = countOn(body, to, /\n/);
  if (from - before === 0) return replace({ start: 0, end: to + after }, '');
  if (to + after === body.length) return replace({ start: from - before, end: body.length }, '');
  return replace({ start: from, end: to + Math.min(before, after) }, '');
};

/** What joins a clause to the one before it. */
const JOINER = /^[\s,;:–—]*(?:(?:and|but|so)\b\s*)?/i;
const CLOSER = /[\s,;:–—]*(?:\b(?:and|but|so)\b)?[\s,]*$/i;

/**
 * Deletes `words` of `sentence`: the whole of it, its opening clause (the next takes the capital), or its closing clause
 * (the one before takes the full stop). Null in the middle, where what is left would not be a sentence.
 */
export const cutWords = (body: string, sentence: Sentence, words: Span): Edit | null => {
  const after = body.slice(words.end, sentence.end);
  const before = body.slice(sentence.start, words.start);
  if (/^[\s.!?]*$/.test(after) && before.trim() === '') return cutSentence(body, sentence);
  if (before.trim() === '') {
    const joiner = JOINER.exec(after)?.[0].length ?? 0;
    const next = after[joiner];
    // A clause that leans on the subject of the one before cannot stand alone.
    if (
      next === undefined ||
      !/^(?:i|we|my|our|you|your|the|this|that|if|please|could|would|it|there|here|when|as|in|on|for)\b/i.test(
        after.slice(joiner),
      )
    )
      return null;
    return replace({ start: sentence.start, end: words.end + joiner + 1 }, next.toUpperCase());
  }
  if (/^[\s.!?]*$/.test(after)) {
    const closer = CLOSER.exec(before)?.[0].length ?? 0;
    return replace({ start: words.start - closer, end: sentence.end }, '.');
  }
  return null;
};
