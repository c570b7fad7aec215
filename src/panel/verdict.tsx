import type { Critique } from '../critic/critique';
import { t } from '../shell/words';
import { GoodPoints } from './good-points';

const GOOD = { heading: 'panelGood', detail: 'panelGoodDetail' } as const;
const GOOD_TO_PEER = { heading: 'panelGoodPeer', detail: 'panelGoodPeerDetail' } as const;
const UNSURE = { heading: 'panelUnsure', detail: 'panelUnsureDetail' } as const;
const ORDINARY = { heading: 'panelOrdinary', detail: 'panelOrdinaryDetail' } as const;

/** What stands where no finding does: good to send, not sure, or nothing to say. `said`: who its reader is. */
export const Verdict = ({ critique, said }: { readonly critique: Critique; readonly said: boolean }) => {
  const { outreach, relation } = critique.reading;
  // Among equals little is asked for: whoever was only guessed to be one may not be.
  const good = relation === 'peer' && !said ? GOOD_TO_PEER : GOOD;
  // Of a letter that the critic is not sure of, nothing is asked for: that is no praise.
  const judged = critique.checklist.some(({ status }) => status !== 'not-applicable');
  const { heading, detail } = outreach ? (judged ? good : UNSURE) : ORDINARY;
  return (
    <section class="verdict">
      <h2>{t(heading)}</h2>
      <p>{t(detail)}</p>
      <GoodPoints checklist={critique.checklist} />
    </section>
  );
};
