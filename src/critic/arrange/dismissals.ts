import type { Finding } from '../critique';

/** Without what the writer dismissed in this letter. */
export const withoutDismissed = (findings: readonly Finding[], dismissed: readonly string[]): readonly Finding[] =>
  findings.filter(({ id }) => !dismissed.includes(id));
