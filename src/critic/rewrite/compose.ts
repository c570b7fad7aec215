import type { Edit } from '../critique';
import type { Span } from '../letter';

/** A stretch of the text as it was, or words that came since. */
type Piece = Span | { readonly text: string };

const isKept = (piece: Piece): piece is Span => 'start' in piece;
const lengthOf = (piece: Piece): number => (isKept(piece) ? piece.end - piece.start : piece.text.length);
const part = (piece: Piece, from: number, to: number): Piece =>
  isKept(piece) ? { start: piece.start + from, end: piece.start + to } : { text: piece.text.slice(from, to) };

const edited = (pieces: readonly Piece[], { start, end, text }: Edit): readonly Piece[] => {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    if (at < start) before.push(part(piece, 0, Math.min(length, start - at)));
    if (at + length > end) after.push(part(piece, Math.max(0, end - at), length));
    at += length;
  }
  return [...before, { text }, ...after].filter((piece) => lengthOf(piece) > 0);
};

/**
 * Many rounds of edits, each over the text that the one before left, as one list of edits over the text as it was: in
 * order and without overlap. The edits of one round count in the same text.
 */
export const composed = (text: string, rounds: readonly (readonly Edit[])[]): readonly Edit[] => {
  const pieces = rounds
    .flatMap((round) => round.toSorted((a, b) => b.start - a.start || b.end - a.end))
    .reduce<readonly Piece[]>(edited, [{ start: 0, end: text.length }]);
  const edits: Edit[] = [];
  let at = 0;
  let coming = '';
  const settle = (start: number): void => {
    if (start > at || coming !== '') edits.push({ in: 'body', start: at, end: start, text: coming });
    coming = '';
  };
  for (const piece of pieces) {
    if (!isKept(piece)) {
      coming += piece.text;
      continue;
    }
    settle(piece.start);
    at = piece.end;
  }
  settle(text.length);
  return edits;
};
