import type { Finding } from '../critic/critique';
import type { Scope } from '../panel/dismissals';
import type { Mistake } from '../shell/mistakes';
import type { Preferences } from './preferences';

/** A rule that was called wrong so often may better be off: it offers to turn itself off. */
const TOO_OFTEN = 3;

/** What was dismissed, and the way back. */
export type Dismissed = {
  /** Whether its rule was called wrong too often. */
  readonly tooOften: boolean;
  /** Rejects where it cannot be stored. */
  readonly takeBack: () => Promise<void>;
};

/** What the writer of one letter does not want to hear. */
export type Dismissals = {
  /** The findings that are dismissed in this letter, by id. */
  readonly ids: () => readonly string[];
  /**
   * Beyond this letter it is stored; where it cannot be, it holds for this letter, and rejects. `sentence` is what the
   * finding is about.
   */
  readonly dismiss: (finding: Finding, scope: Scope, sentence: string) => Promise<Dismissed>;
  /** Takes back all that was dismissed in this letter. Rejects where a mistake cannot be forgotten. */
  readonly restore: () => Promise<void>;
};

type Keeping = Pick<Preferences, 'change' | 'keepMistake' | 'forgetMistake'>;

export const createDismissals = ({ change, keepMistake, forgetMistake }: Keeping): Dismissals => {
  let ids: readonly string[] = [];
  /** What was called wrong in this letter, by the finding's id. */
  const mistakes = new Map<string, Mistake>();
  const silence = ({ id }: Finding): void => {
    ids = [...ids, id];
  };
  const speakOf = ({ id }: Finding): void => {
    ids = ids.filter((other) => other !== id);
  };

  /** Beyond this letter: the words of a finding, or its rule. */
  const store = async (finding: Finding, key: 'phrasesOff' | 'rulesOff', value: string): Promise<Dismissed> => {
    try {
      await change(({ [key]: off }) => ({ [key]: [...new Set([...off, value])] }));
    } catch (error) {
      silence(finding);
      throw error;
    }
    const takeBack = () => change(({ [key]: off }) => ({ [key]: off.filter((other) => other !== value) }));
    return { tooOften: false, takeBack };
  };

  const dismissWrong = async (finding: Finding, sentence: string): Promise<Dismissed> => {
    silence(finding);
    const mistake = { rule: finding.rule, sentence, at: Date.now() };
    const times = await keepMistake(mistake);
    mistakes.set(finding.id, mistake);
    const takeBack = async (): Promise<void> => {
      await forgetMistake(mistake);
      mistakes.delete(finding.id);
      speakOf(finding);
    };
    return { tooOften: times >= TOO_OFTEN, takeBack };
  };

  return {
    ids: () => ids,
    dismiss: async (finding, scope, sentence) => {
      if (scope === 'phrase') return store(finding, 'phrasesOff', finding.quote);
      if (scope === 'rule') return store(finding, 'rulesOff', finding.rule);
      if (scope === 'wrong') return dismissWrong(finding, sentence);
      silence(finding);
      return { tooOften: false, takeBack: async () => speakOf(finding) };
    },
    restore: async () => {
      ids = [];
      const wrong = [...mistakes.values()];
      mistakes.clear();
      await Promise.all(wrong.map(forgetMistake));
    },
  };
};
