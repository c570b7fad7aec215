import type { Critique } from '../critic/critique';
import { t } from '../shell/words';
import { CheckLine } from './check-line';

export type PopupProps = {
  /** Null where there is no letter. */
  readonly critique: Critique | null;
  readonly onOptions: () => void;
};

/** The checklist of the letter in front. */
export const Popup = ({ critique, onOptions }: PopupProps) => (
  <>
    {critique === null ? (
      <section class="none">
        <h1>{t('popupNoLetter')}</h1>
        <p>{t('popupNoLetterDetail')}</p>
      </section>
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
