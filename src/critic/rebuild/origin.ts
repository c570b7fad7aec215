import type { Edit } from '../critique';

/**
 * Where the character at `at`, which counts in the text with `edits` made, stood before: the beginning of what was
 * replaced where it came in the place of that, null where it came in the place of nothing.
 */
export const originOf = (edits: readonly Edit[], at: number): number | null => {
  let moved = 0;
  for (const { start, end, text } of edits) {
    const from = start + moved;
    if (at < from) break;
    if (at < from + text.length) return end > start ? start : null;
    moved += text.length - (end - start);
  }
  return at - moved;
};
