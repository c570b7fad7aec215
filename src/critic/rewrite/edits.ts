import type { Edit } from '../critique';
import type { Span } from '../letter';

/** Puts `text` in the place of `span`. */
export const replace = ({ start, end }: Span, text: string): Edit => ({ in: 'body', start, end, text });

/** Puts `text` at `at`, between what stands before and behind. */
export const insert = (at: number, text: string): Edit => ({ in: 'body', start: at, end: at, text });
