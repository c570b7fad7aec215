import { followAnswers, forgetAnswer, type KeptAnswer, keepAnswer } from '../shell/answers';
import { forgetMistake, keepMistake } from '../shell/mistakes';
import { followRelations, type Relations, rememberRelation } from '../shell/people';
import { followSettings, type Settings, saveSettings } from '../shell/settings';

/** What is stored, kept at hand: sessions read it without waiting. */
export type Preferences = {
  /** False in practice, where what is said holds as long as its page. */
  readonly keeps: boolean;
  readonly settings: () => Settings;
  /** This and what follows: the same object until something else is stored. */
  readonly relations: () => Relations;
  readonly answers: () => readonly KeptAnswer[];
  /** Each of these rejects where it cannot be stored. */
  readonly change: typeof saveSettings;
  readonly rememberRelation: typeof rememberRelation;
  readonly keepAnswer: typeof keepAnswer;
  readonly forgetAnswer: typeof forgetAnswer;
  readonly keepMistake: typeof keepMistake;
  readonly forgetMistake: typeof forgetMistake;
};

/** Loads what is stored and calls `changed` when any page of the extension changes it, until `signal` aborts. */
export const loadPreferences = async (changed: () => void, signal: AbortSignal): Promise<Preferences> => {
  const [settings, relations, answers] = await Promise.all([
    followSettings(changed, signal),
    followRelations(changed, signal),
    followAnswers(changed, signal),
  ]);
  return {
    keeps: true,
    settings,
    relations,
    answers,
    change: saveSettings,
    rememberRelation,
    keepAnswer,
    forgetAnswer,
    keepMistake,
    forgetMistake,
  };
};
