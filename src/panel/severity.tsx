import type { Severity } from '../critic/critique';
import { SeverityMark } from '../kit/severity-mark';
import { t, type WordKey } from '../shell/words';

const WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};

/** How grave a finding is, by mark, colour and word. */
export const SeverityOf = ({ severity }: { readonly severity: Severity }) => (
  <SeverityMark severity={severity} word={t(WORDS[severity])} />
);
