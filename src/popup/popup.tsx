import type { LetterAnswer } from '../shell/protocol';
import { t } from '../shell/words';
import { CheckLine } from './check-line';

export type PopupProps = {
  readonly answer: LetterAnswer;
  readonly onOptions: () => void;
};

const Nothing = ({ heading, detail }: { readonly heading: string; readonly detail: string }) => (
  <section class="none">
    <h1>{heading}</h1>
    <p>{detail}</p>
  </section>
);

/** The checklist of the letter in front. */
export const Popup = ({ answer, onOptions }: PopupProps) => {
  const critique = 'failed' in answer ? null : answer.critique;
  return (
    <>
      {'failed' in answer ? (
        <Nothing heading={t('popupFailed')} detail={t('popupFailedDetail')} />
      ) : critique === null ? (
        <Nothing heading={t('popupNoLetter')} detail={t('popupNoLetterDetail')} />
      ) : (
        <section>
          <h1>{t('popupHeading')}</h1>
          {!critique.reading.outreach && <p class="ordinary">{t('panelOrdinaryDetail')}</p>}
          <ul>
            {critique.checklist.map((check) => (
              <CheckLine key={check.id} check={check} />
            ))}
          </ul>
        </section>
      )}
      <footer>
        <button type="button" class="link" onClick={onOptions}>
          {t('popupOptions')}
        </button>
      </footer>
    </>
  );
};
