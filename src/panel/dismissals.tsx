import type { Finding } from '../critic/critique';
import { t, type WordKey } from '../shell/words';
import { trusted } from './trusted';

/**
 * Where a finding is to be silent: in this letter, wherever its words stand, or as its rule. One that is `wrong` is
 * silent in this letter, and kept as a mistake.
 */
export type Scope = 'letter' | 'phrase' | 'rule' | 'wrong';

export type DismissalsProps = {
  readonly finding: Finding;
  readonly onDismiss: (finding: Finding, scope: Scope) => void;
};

/** The ways to silence a finding, each saying how far it reaches; the smallest first. */
export const Dismissals = ({ finding, onDismiss }: DismissalsProps) => {
  const way = (scope: Scope, words: WordKey) => (
    <button type="button" class="dismiss" data-scope={scope} onClick={trusted(() => onDismiss(finding, scope))}>
      {t(words)}
    </button>
  );
  return (
    <div class="dismissals">
      {way('letter', 'findingDismiss')}
      {way('wrong', 'findingWrong')}
      <details>
        <summary aria-label={t('findingDismissMore')} title={t('findingDismissMore')}>
          …
        </summary>
        {finding.quote !== '' && way('phrase', 'findingNeverPhrase')}
        {way('rule', 'findingRuleOff')}
      </details>
    </div>
  );
};
