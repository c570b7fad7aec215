import type { Edit, Finding } from '../critic/critique';
import type { Span } from '../critic/letter';

/** The one stretch in which two texts differ: `before.slice(start, endBefore)` became `after.slice(start, endAfter)`. */
export type Change = { readonly start: number; readonly endBefore: number; readonly endAfter: number };

/** The smallest single change that leads from `before` to `after`, or null where they are equal. */
export const changeBetween = (before: string, after: string): Change | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
};

/** Where `span` stands after `change`; null where the change touched it, so that nobody acts on words that moved on. */
export const follow = <S extends Span>(span: S, { start, endBefore, endAfter }: Change): S | null => {
  if (span.end <= start) return span;
  if (span.start < endBefore) return null;

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
