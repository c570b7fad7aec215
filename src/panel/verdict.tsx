import type { Critique } from '../critic/critique';
import { t } from '../shell/words';
import { GoodPoints } from './good-points';

const GOOD = { heading: 'panelGood', detail: 'panelGoodDetail' } as const;
const UNSURE = { heading: 'panelUnsure', detail: 'panelUnsureDetail' } as const;
const ORDINARY = { heading: 'panelOrdinary', detail: 'panelOrdinaryDetail' } as const;

/** What stands where no finding does: good to send, not sure, or nothing to say. */
export const Verdict = ({ critique }: { readonly critique: Critique }) => {
  const { outreach } = critique.reading;
  // Of a letter that the critic is not sure of, nothing is asked for: that is no praise.
  const judged = critique.checklist.some(({ status }) => status !== 'not-applicable');
  const { heading, detail } = outreach ? (judged ? GOOD : UNSURE) : ORDINARY;
  return (
    <section class="verdict">
      <h2>{t(heading)}</h2>
      <p>{t(detail)}</p>
      <GoodPoints checklist={critique.checklist} />
    </section>
  );
};
