import { ANSWERS_KEY, type KeptAnswer } from './answers';
import { MISTAKES_KEY, type Mistake } from './mistakes';
import { RELATIONS_KEY, type Relations } from './people';
import { SETTINGS_KEY, type Settings } from './settings';
import { clearStored, replaceStored } from './stored';

/** All that is kept on this machine. */
export type Kept = {
  readonly settings: Settings;
  readonly relations: Relations;
  readonly mistakes: readonly Mistake[];
  readonly answers: readonly KeptAnswer[];
};

/** Puts `kept` in the place of all that is kept; where it cannot, nothing is changed, and it rejects. */
export const replaceKept = ({ settings, relations, mistakes, answers }: Kept): Promise<void> =>
  replaceStored({
    [SETTINGS_KEY]: settings,
    [RELATIONS_KEY]: relations,
    [MISTAKES_KEY]: mistakes,
    [ANSWERS_KEY]: answers,
  });

/** Forgets all that is kept. */
export const forgetKept = (): Promise<void> => clearStored();
