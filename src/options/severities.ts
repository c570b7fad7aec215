import type { Severity } from '../critic/critique';
import type { WordKey } from '../shell/words';

export const SEVERITY_WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};
