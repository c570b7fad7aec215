import type { Finding } from '../critic/critique';
import type { Scope } from '../panel/dismissals';
import type { Preferences } from './preferences';

/** What the writer of one letter does not want to hear. */
export type Dismissals = {
  /** The findings that are dismissed in this letter, by id. */
  readonly ids: () => readonly string[];
  /** Silences it here at once; beyond this letter it is stored, and rejects where it cannot be. */
  readonly dismiss: (finding: Finding, scope: Scope) => Promise<void>;
};

export const createDismissals = ({ change }: Pick<Preferences, 'change'>): Dismissals => {
  const ids: string[] = [];
  return {
    ids: () => ids,
    dismiss: async ({ id, rule, quote }, scope) => {
      ids.push(id);
      if (scope === 'phrase') await change(({ phrasesOff }) => ({ phrasesOff: [...new Set([...phrasesOff, quote])] }));
      if (scope === 'rule') await change(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, rule])] }));
    },
  };
};
