import type { Check, CheckId } from '../critic/critique';
import { StatusMark } from '../kit/status-mark';
import { t, type WordKey } from '../shell/words';

/** What is worth saying of a letter that is good. */
const GOOD: Partial<Record<CheckId, WordKey>> = {
  'gives-first': 'checkGivesFirst',
  'states-value': 'checkStatesValue',
  'knows-their-work': 'checkKnowsTheirWork',
  'one-small-ask': 'checkOneSmallAsk',
};

/** Those checks that a letter meets, as far as that is to its credit. */
export const goodIn = (checklist: readonly Check[]): readonly Check[] =>
  checklist.filter(({ id, status }) => status === 'met' && GOOD[id] !== undefined);

export const GoodPoints = ({ checklist }: { readonly checklist: readonly Check[] }) => (
  <ul class="good">
    {goodIn(checklist).map(({ id }) => (
      <li key={id}>
        <StatusMark status="met" />
        {t(GOOD[id] as WordKey)}
      </li>
    ))}
  </ul>
);
