import type { Critique } from '../critic/critique';
import { Choice } from '../kit/choice';
import { offOn } from '../shell/pause';
import type { LetterAnswer } from '../shell/protocol';
import type { Change, Settings } from '../shell/settings';
import { STRICTNESS_WORDS } from '../shell/strictness';
import { t } from '../shell/words';
import { CheckLine } from './check-line';
import { Pause, Paused } from './pause';

export type PopupProps = {
  /** What the page in front says; null where none of ours is there. */
  readonly answer: LetterAnswer | null;
  /** The webmails that the browser does not let us read. */
  readonly missing: readonly string[];
  readonly settings: Settings;
  /** What went wrong with the last change. */
  readonly failure: string | null;
  readonly onChange: (change: Change) => void;
  readonly onShow: (words: string) => void;
  readonly onAllow: () => void;
  readonly onPractice: () => void;
  readonly onOptions: () => void;
};

const Nothing = ({ heading, detail }: { readonly heading: string; readonly detail: string }) => (
  <section class="none">
    <h1>{heading}</h1>
    <p>{detail}</p>
  </section>
);

const Checklist = ({ checklist, reading, onShow }: Critique & Pick<PopupProps, 'onShow'>) => (
  <section>
    <h1>{t('popupHeading')}</h1>
    {!reading.outreach && <p class="ordinary">{t('panelOrdinaryDetail')}</p>}
    <ul>
      {checklist.map((check) => (
        <CheckLine key={check.id} check={check} onShow={onShow} />
      ))}
    </ul>
  </section>
);

const NotAllowed = ({ missing, onAllow }: Pick<PopupProps, 'missing' | 'onAllow'>) => (
  <section class="none">
    <h1>{t('popupNotAllowed')}</h1>
    <p>{t('popupNotAllowedDetail', new Intl.ListFormat().format(missing))}</p>
    <p>
      <button type="button" onClick={onAllow}>
        {t('sitesAllow')}
      </button>
    </p>
  </section>
);

type LetterProps = Pick<PopupProps, 'answer' | 'missing' | 'onAllow' | 'onShow'>;

const Letter = ({ answer, missing, onAllow, onShow }: LetterProps) => {
  // Which page it is that does not answer, the browser tells only where we may read it.
  if (answer === null && missing.length > 0) return <NotAllowed missing={missing} onAllow={onAllow} />;
  if (answer === null) return <Nothing heading={t('popupNoMail')} detail={t('popupNoMailDetail')} />;
  if ('failed' in answer) return <Nothing heading={t('popupFailed')} detail={t('popupFailedDetail')} />;
  // A page that has not heard yet that it may read again holds no letter so far.
  if ('off' in answer || answer.critique === null)
    return <Nothing heading={t('popupNoLetter')} detail={t('popupNoLetterDetail')} />;
  return <Checklist {...answer.critique} onShow={onShow} />;
};

/** The checklist of the letter in front, and what is changed most often. */
export const Popup = ({ answer, missing, settings, failure, onChange, onShow, onAllow, ...lead }: PopupProps) => {
  const host = answer?.host ?? null;
  const off = offOn(host ?? '', settings, Date.now());
  return (
    <>
      {off === null ? (
        <Letter answer={answer} missing={missing} onAllow={onAllow} onShow={onShow} />
      ) : (
        <Paused off={off} until={settings.offUntil} host={host} onChange={onChange} />
      )}
      <p class="failure" role="status">
        {failure}
      </p>
      <footer>
        <p class="label" aria-hidden="true">
          {t('popupStrictness')}
        </p>
        <Choice
          name="strictness"
          legend={t('popupStrictness')}
          value={settings.strictness}
          options={STRICTNESS_WORDS.map(({ value, name }) => ({ value, label: t(name) }))}
          onChoose={(strictness) => onChange(() => ({ strictness }))}
        />
        {off === null && <Pause host={host} onChange={onChange} />}
        <p class="ways">
          <button type="button" class="link" onClick={lead.onPractice}>
            {t('practiceOpen')}
          </button>
          <button type="button" class="link" onClick={lead.onOptions}>
            {t('popupOptions')}
          </button>
        </p>
      </footer>
    </>
  );
};
