import type { Finding } from '../critic/critique';
import type { Scope } from '../panel/dismissals';
import type { Preferences } from './preferences';

/** A rule that was called wrong so often may better be off: it offers to turn itself off. */
const TOO_OFTEN = 3;

/** What the writer of one letter does not want to hear. */
export type Dismissals = {
  /** The findings that are dismissed in this letter, by id. */
  readonly ids: () => readonly string[];
  /**
   * Beyond this letter it is stored; where it cannot be, it holds for this letter, and rejects. `sentence` is what the
   * finding is about. True where its rule was called wrong too often.
   */
  readonly dismiss: (finding: Finding, scope: Scope, sentence: string) => Promise<boolean>;
};

export const createDismissals = ({ change, keepMistake }: Pick<Preferences, 'change' | 'keepMistake'>): Dismissals => {
  const ids: string[] = [];

  const store = async ({ id, rule, quote }: Finding, scope: 'phrase' | 'rule'): Promise<void> => {
    try {
      await change(({ phrasesOff, rulesOff }) =>
        scope === 'phrase'
          ? { phrasesOff: [...new Set([...phrasesOff, quote])] }
          : { rulesOff: [...new Set([...rulesOff, rule])] },
      );
    } catch (error) {
      ids.push(id);
      throw error;
    }
  };

  return {
    ids: () => ids,
    dismiss: async (finding, scope, sentence) => {
      const { id, rule } = finding;
      if (scope === 'phrase' || scope === 'rule') await store(finding, scope);
      else ids.push(id);
      return scope === 'wrong' && (await keepMistake({ rule, sentence, at: Date.now() })) >= TOO_OFTEN;
    },
  };
};
