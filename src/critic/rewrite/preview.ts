import type { Edit, PreviewPart } from '../critique';
import type { Span } from '../letter';
import type { Report } from '../report';

/** How much of what stays is shown beside a change, in UTF-16 code units: enough to see where it lands. */
const BESIDE = 60;

const shortened = (text: string, keep: 'start' | 'end' | 'both'): string => {
  if (text.length <= (keep === 'both' ? 2 * BESIDE : BESIDE)) return text;
  const start = text.slice(0, text.lastIndexOf(' ', BESIDE) + 1);
  const end = text.slice(-BESIDE).replace(/^\S*/, '');
  return keep === 'start' ? `${start}…` : keep === 'end' ? `…${end}` : `${start}…${end}`;
};

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** An edit that ends inside a word, over the whole of it: half a word that is struck reads as a slip. */
const wordwise = (text: string, edit: Edit, next: Edit | undefined): Edit => {
  if (!isWord(text[edit.end - 1]) || edit.start === edit.end) return edit;
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(edit.end, next?.start))?.[0] ?? '';
  return { ...edit, end: edit.end + rest.length, text: edit.text + rest };
};

/** The sentences that an edit touches, or stands beside. */
const around = ({ start, end }: Edit, sentences: readonly Span[]): Span =>
  sentences
    .filter((sentence) => sentence.start <= end && start <= sentence.end)
    .reduce((all, one) => ({ start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }), { start, end });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What edits make of the sentences that they touch: what stays, what goes and what comes, in order. */
export const previewOf = ({ letter, sentences }: Report, edits: readonly Edit[]): readonly PreviewPart[] => {
  const parts: PreviewPart[] = [];
  const ordered = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit, at, all) => wordwise(letter[edit.in], edit, all[at + 1]));
  let shownTo = -1;
  ordered.forEach((edit, at) => {
    const text = letter[edit.in];
    const window = edit.in === 'subject' ? { start: 0, end: text.length } : around(edit, sentences);
    const from = Math.max(window.start, shownTo);
    const next = ordered[at + 1];
    const until = next === undefined ? window.end : Math.max(edit.end, Math.min(window.end, next.start));
    if (shownTo >= 0 && window.start > shownTo) parts.push({ is: 'kept', text: ' … ' });
    const joins = parts.at(-1)?.is === 'added' && from < edit.start;
    parts.push({ is: 'kept', text: shortened(oneLine(text.slice(from, edit.start)), joins ? 'both' : 'end') });
    parts.push(
      { is: 'cut', text: oneLine(text.slice(edit.start, edit.end)) },
      { is: 'added', text: oneLine(edit.text) },
    );
    parts.push({ is: 'kept', text: shortened(oneLine(text.slice(edit.end, until)), 'start') });
    shownTo = until;
  });
  return parts.filter(({ text }) => text !== '');
};

/** The whole of a body, old and new; `edits` are in order. Line breaks are kept. */
export const wholePreview = (body: string, edits: readonly Edit[]): readonly PreviewPart[] => {
  const parts: PreviewPart[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    const { start, end, text } = wordwise(body, edit, edits[index + 1]);
    parts.push({ is: 'kept', text: body.slice(at, start) });
    parts.push({ is: 'cut', text: body.slice(start, end) }, { is: 'added', text });
    at = end;
  });
  return [...parts, { is: 'kept' as const, text: body.slice(at) }].filter(({ text }) => text !== '');
};
