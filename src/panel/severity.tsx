import type { Severity } from '../critic/critique';
import { SeverityMark } from '../kit/severity-mark';
import { SEVERITY_WORDS } from '../shell/severities';
import { t } from '../shell/words';

/** How grave a finding is, by mark, colour and word. */
export const SeverityOf = ({ severity }: { readonly severity: Severity }) => (
  <SeverityMark severity={severity} word={t(SEVERITY_WORDS[severity])} />
);
