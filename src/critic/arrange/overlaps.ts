import type { Finding } from '../critique';
import { byGravity } from './gravity';

const overlap = (a: Finding, b: Finding): boolean => a.in === b.in && a.start < b.end && b.start < a.end;

/** Of findings of one family on the same words, the graver stays, then the longer; families speak of different things. */
export const withoutOverlaps = (findings: readonly Finding[]): readonly Finding[] => {
  const kept: Finding[] = [];
  const strongestFirst = findings.toSorted((a, b) => byGravity(a, b) || b.end - b.start - (a.end - a.start));
  for (const finding of strongestFirst) {
    if (!kept.some((other) => other.family === finding.family && overlap(other, finding))) kept.push(finding);
  }
  return kept;
};
