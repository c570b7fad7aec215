import type { Edit, Finding } from '../critic/critique';
import type { Span } from '../critic/letter';

/** The one stretch in which two texts differ: `before.slice(start, endBefore)` became `after.slice(start, endAfter)`. */
export type Change = {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
  /** Whether a word now runs on across the start of the stretch, or across its end. */
  readonly joins: { readonly start: boolean; readonly end: boolean };
};

const IN_WORD = /[\p{L}\p{N}'’-]/u;

const isInWord = (text: string, at: number): boolean =>
  IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));

/** The smallest single change that leads from `before` to `after`, or null where they are equal. */
export const changeBetween = (before: string, after: string): Change | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const endAfter = after.length - tail;
  const joins = { start: isInWord(after, start), end: isInWord(after, endAfter) };
  return { start, endBefore: before.length - tail, endAfter, joins };
};

/**
 * Where `span` stands after `change`; null where the change touched it, or made a longer word of its first or last, so
 * that nobody acts on words that moved on.
 */
export const follow = <S extends Span>(span: S, { start, endBefore, endAfter, joins }: Change): S | null => {
  if (span.end < start || (span.end === start && !joins.start)) return span;
  if (span.start < endBefore || span.end === start || (span.start === endBefore && joins.end)) return null;

  const shift = endAfter - endBefore;
  return { ...span, start: span.start + shift, end: span.end + shift };
};

const followEdits = (edits: readonly Edit[], change: Change): readonly Edit[] | null => {
  const moved = edits.map((edit) => (edit.in === 'body' ? follow(edit, change) : edit)).filter((edit) => edit !== null);
  return moved.length === edits.length ? moved : null;
};

/** The findings that `change` left alone, each where it stands now, with the rewrites whose edits still stand. */
export const followFindings = (findings: readonly Finding[], change: Change): readonly Finding[] =>
  findings.flatMap((finding) => {
    const moved = finding.in === 'body' ? follow(finding, change) : finding;
    if (moved === null) return [];
    const rewrites = finding.rewrites.flatMap((rewrite) => {
      const edits = followEdits(rewrite.edits, change);
      return edits === null ? [] : [{ ...rewrite, edits }];
    });
    return [{ ...moved, rewrites }];
  });
