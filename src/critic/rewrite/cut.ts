import type { Edit } from '../critique';
import type { Span } from '../letter';
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

/** What leads a sentence without being part of it, and means nothing without it. */
const MARKER = /(?:^|\n)[^\S\n]*((?:[-*•·–—▪◦]|\(?\d{1,2}[.)-]|[a-z][.)]|P\.? ?S\.?:?)[^\S\n]+)$/i;

/** Deletes a whole sentence and mends the white space, the list item or the paragraph that it leaves behind. */
export const cutSentence = (body: string, span: Span): Edit => {
  const { end } = span;
  const restOfLine = /^[^\n]*/.exec(body.slice(end))?.[0] ?? '';
  const marker = restOfLine.trim() === '' ? (MARKER.exec(body.slice(0, span.start))?.[1]?.length ?? 0) : 0;
  const start = span.start - marker;
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

/** Deletes sentences, which are in order; what stands side by side goes as one. */
export const cutSentences = (body: string, sentences: readonly Span[]): readonly Edit[] => {
  const stretches = sentences.reduce<Span[]>((all, { start, end }) => {
    const last = all.at(-1);
    if (last !== undefined && /^[^\S\n]*$/.test(body.slice(last.end, start)))
      all.splice(-1, 1, { start: last.start, end });
    else all.push({ start, end });
    return all;
  }, []);
  return stretches.map((stretch) => cutSentence(body, stretch));
};
