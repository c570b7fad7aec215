import type { Finding } from '../critique';

/** More at once overwhelms: users of such tools ask for a handful, the gravest first. */
const AT_ONCE = 5;

/** Marks which findings are shown; the rest stay counted. */
export const limited = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding, index) => ({ ...finding, shown: index < AT_ONCE }));
