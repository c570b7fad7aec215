import type { Settings } from '../../src/shell/settings';

/** The settings of somebody who has changed nothing but this. */
export const settingsOf = (changed: Partial<Settings> = {}): Settings => ({
  strictness: 'balanced',
  marks: 'pause',
  rulesOff: [],
  phrasesOff: [],
  sendGuard: 'blanks',
  off: false,
  offHosts: [],
  offUntil: 0,
  theme: 'auto',
  ...changed,
});
