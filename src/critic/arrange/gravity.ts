import type { Severity } from '../critique';

const RANK: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, note: 2 };

/** Negative where `a` is graver than `b`. */
export const byGravity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  RANK[a.severity] - RANK[b.severity];
