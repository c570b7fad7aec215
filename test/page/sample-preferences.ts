import type { Preferences } from '../../src/page/preferences';
import { settingsOf } from '../shell/sample-settings';

const NOBODY = {};
const NOTHING = [] as const;

/** The preferences of a writer who has chosen and said nothing, and whose machine keeps whatever it is told, but for `changed`. */
export const preferencesOf = (changed: Partial<Preferences> = {}): Preferences => ({
  keeps: true,
  settings: () => settingsOf(),
  relations: () => NOBODY,
  answers: () => NOTHING,
  change: async () => undefined,
  rememberRelation: async () => undefined,
  keepAnswer: async () => undefined,
  forgetAnswer: async () => undefined,
  keepMistake: async () => 1,
  forgetMistake: async () => undefined,
  ...changed,
});
