import type { LetterAnswer } from '../shell/protocol';
import { t, type WordKey } from '../shell/words';
import { CheckLine } from './check-line';

export type PopupProps = {
  readonly answer: LetterAnswer;
  readonly onOptions: () => void;
};

const Nothing = ({ heading, detail }: { readonly heading: WordKey; readonly detail: WordKey }) => (
  <section class="none">
    <h1>{t(heading)}</h1>
    <p>{t(detail)}</p>
  </section>
);

/** The checklist of the letter in front. */
export const Popup = ({ answer, onOptions }: PopupProps) => {
  const critique = 'failed' in answer ? null : answer.critique;
  return (
    <>
      {'failed' in answer ? (
        <Nothing heading="popupFailed" detail="popupFailedDetail" />
      ) : critique === null ? (
        <Nothing heading="popupNoLetter" detail="popupNoLetterDetail" />
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
