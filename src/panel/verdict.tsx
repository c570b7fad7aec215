import type { Critique } from '../critic/critique';
import { t } from '../shell/words';
import { GoodPoints } from './good-points';

/** What stands where no finding does: good to send, or nothing to say. */
export const Verdict = ({ critique }: { readonly critique: Critique }) => {
  const { outreach } = critique.reading;
  return (
    <section class="verdict">
      <h2>{t(outreach ? 'panelGood' : 'panelOrdinary')}</h2>
      <p>{t(outreach ? 'panelGoodDetail' : 'panelOrdinaryDetail')}</p>
      <GoodPoints checklist={critique.checklist} />
    </section>
  );
};
