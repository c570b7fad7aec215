import type { Critique } from '../critic/critique';
import { t } from '../shell/words';
import { GoodPoints, LackingPoints, lackingIn } from './good-points';

const GOOD = { heading: 'panelGood', detail: 'panelGoodDetail' } as const;
const GOOD_TO_PEER = { heading: 'panelGoodPeer', detail: 'panelGoodPeerDetail' } as const;
const SET_ASIDE = { heading: 'panelSetAside', detail: 'panelSetAsideDetail' } as const;
const LACKING = { heading: 'panelLacking', detail: 'panelLackingDetail' } as const;
const UNSURE = { heading: 'panelUnsure', detail: 'panelUnsureDetail' } as const;
const ORDINARY = { heading: 'panelOrdinary', detail: 'panelOrdinaryDetail' } as const;

export type VerdictProps = {
  readonly critique: Critique;
  /** Whether the writer has said who the reader is. */
  readonly said: boolean;
  /** Whether the writer has set findings aside. */
  readonly setAside: boolean;
};

const verdictOn = ({ critique: { reading, checklist }, said, setAside }: VerdictProps) => {
  if (!reading.outreach) return ORDINARY;
  // Of a letter that the critic is not sure of, nothing is asked for: that is no praise. What was silenced is none either.
  if (checklist.every(({ status }) => status === 'not-applicable')) return UNSURE;
  if (setAside) return SET_ASIDE;
  if (lackingIn(checklist).length > 0) return LACKING;
  // Among equals little is asked for: whoever was only guessed to be one may not be.
  return reading.relation === 'peer' && !said ? GOOD_TO_PEER : GOOD;
};

/** What stands where no finding does: good to send, or why that is not said. */
export const Verdict = (props: VerdictProps) => {
  const { heading, detail } = verdictOn(props);
  return (
    <section class="verdict">
      <h2>{t(heading)}</h2>
      <p>{t(detail)}</p>
      <LackingPoints checklist={props.critique.checklist} />
      <GoodPoints checklist={props.critique.checklist} />
    </section>
  );
};
