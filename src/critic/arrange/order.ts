import type { Finding } from '../critique';
import { byGravity } from './gravity';

/** Gravest first, then as the letter goes. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => byGravity(a, b) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
