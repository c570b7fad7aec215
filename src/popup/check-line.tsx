import type { Check, CheckId } from '../critic/critique';
import { StatusMark } from '../kit/status-mark';
import { t, type WordKey } from '../shell/words';

const TITLES: Readonly<Record<CheckId, WordKey>> = {
  'reader-known': 'checkReaderKnown',
  'gives-first': 'checkGivesFirst',
  'states-value': 'checkStatesValue',
  'knows-their-work': 'checkKnowsTheirWork',
  'no-empty-phrases': 'checkNoEmptyPhrases',
  'one-small-ask': 'checkOneSmallAsk',
};
const STATUSES: Readonly<Record<Check['status'], WordKey>> = {
  met: 'statusMet',
  unmet: 'statusUnmet',
  'not-applicable': 'statusNotApplicable',
};

/** More would push what stands below out of the popup, which browsers keep under 600 pixels. */
const QUOTES = 1;

export type CheckLineProps = {
  readonly check: Check;
  /** Leads to words of the letter. */
  readonly onShow: (words: string) => void;
};

/** One check: met or not, and the words of the letter that say so. */
export const CheckLine = ({ check: { id, status, quotes }, onShow }: CheckLineProps) => (
  <li data-check={id} data-status={status}>
    <StatusMark status={status} />
    <div>
      <p class="check-title">
        {t(TITLES[id])} <span class="state">{t(STATUSES[status])}</span>
      </p>
      {quotes.slice(0, QUOTES).map((quote, index) => (
        <button key={index} type="button" class="words" title={t('popupShow')} onClick={() => onShow(quote)}>
          <q>{quote}</q>
        </button>
      ))}
    </div>
  </li>
);
