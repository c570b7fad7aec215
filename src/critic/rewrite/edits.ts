import type { Edit } from '../critique';
import type { Span } from '../letter';

/** Puts `text` in the place of `span`. */
export const replace = ({ start, end }: Span, text: string): Edit => ({ in: 'body', start, end, text });

/** Puts `text` at `at`, between what stands before and behind. */
export const insert = (at: number, text: string): Edit => ({ in: 'body', start: at, end: at, text });

/** `text` with edits made, which count in it, in any order, and do not overlap. */
export const made = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, text: coming }) => whole.slice(0, start) + coming + whole.slice(end), text);
