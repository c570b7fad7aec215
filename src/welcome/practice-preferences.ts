import type { Preferences } from '../page/preferences';
import { readSettings, type Settings } from '../shell/settings';

/**
 * The settings that everybody starts with, in the theme that was chosen: each exercise finds what it is about. What is
 * said in practice holds as long as the page is open, and is kept nowhere; `changed` is called when it changes.
 */
export const practicePreferences = (theme: () => Settings['theme'], changed: () => void): Preferences => {
  let settings = readSettings({});
  const nobody = {};
  const nothing = [] as const;
  return {
    keeps: false,
    settings: () => ({ ...settings, theme: theme() }),
    relations: () => nobody,
    answers: () => nothing,
    change: async (change) => {
      settings = { ...settings, ...change(settings) };
      changed();
    },
    rememberRelation: async () => undefined,
    keepAnswer: async () => undefined,
    forgetAnswer: async () => undefined,
    keepMistake: async () => 1,
    forgetMistake: async () => undefined,
  };
};
