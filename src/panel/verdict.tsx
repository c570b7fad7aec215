import type { Check, CheckId, Critique } from '../critic/critique';
import { StatusMark } from '../kit/status-mark';
import { t, type WordKey } from '../shell/words';

/** What is worth saying of a letter that is good. */
const GOOD: Partial<Record<CheckId, WordKey>> = {
  'gives-first': 'checkGivesFirst',
  'states-value': 'checkStatesValue',
  'knows-their-work': 'checkKnowsTheirWork',
  'one-small-ask': 'checkOneSmallAsk',
};

const isGood = ({ id, status }: Check): boolean => status === 'met' && GOOD[id] !== undefined;

/** What stands where no finding does: good to send, or nothing to say. */
export const Verdict = ({ critique }: { readonly critique: Critique }) => {
  const { outreach } = critique.reading;
  return (
    <section class="verdict">
      <h2>{t(outreach ? 'panelGood' : 'panelOrdinary')}</h2>
      <p>{t(outreach ? 'panelGoodDetail' : 'panelOrdinaryDetail')}</p>
      <ul>
        {critique.checklist.filter(isGood).map(({ id }) => (
          <li key={id}>
            <StatusMark status="met" />
            {t(GOOD[id] as WordKey)}
          </li>
        ))}
      </ul>
    </section>
  );
};
