import type { Severity } from '../critic/critique';
import type { WordKey } from './words';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['serious', 'warning', 'note'];

/** What each is called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};
