import type { Finding } from '../critic/critique';
import type { Scope } from '../panel/dismissals';
import type { Preferences } from './preferences';

/** What the writer of one letter does not want to hear. */
export type Dismissals = {
  /** The findings that are dismissed in this letter, by id. */
  readonly ids: () => readonly string[];
  /** Beyond this letter it is stored; where it cannot be, it holds for this letter, and rejects. */
  readonly dismiss: (finding: Finding, scope: Scope) => Promise<void>;
};

export const createDismissals = ({ change }: Pick<Preferences, 'change'>): Dismissals => {
  const ids: string[] = [];
  return {
    ids: () => ids,
    dismiss: async ({ id, rule, quote }, scope) => {
      if (scope === 'letter') return void ids.push(id);
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
    },
  };
};
