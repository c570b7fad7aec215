import { type Off, resumedOn } from '../shell/pause';
import type { Change } from '../shell/settings';
import { t } from '../shell/words';

const HOUR = 3_600_000;

type PauseProps = {
  /** The webmail in front; null where the page in front is none. */
  readonly host: string | null;
  readonly onChange: (change: Change) => void;
};

/** Three ways to be left alone. */
export const Pause = ({ host, onChange }: PauseProps) => (
  <fieldset class="pause">
    <legend>{t('pauseLabel')}</legend>
    {host !== null && (
      <button
        type="button"
        class="link"
        title={t('pauseHereFull', host)}
        onClick={() => onChange(({ offHosts }) => ({ offHosts: [...new Set([...offHosts, host])] }))}
      >
        {t('pauseHere')}
      </button>
    )}
    <button type="button" class="link" onClick={() => onChange(() => ({ offUntil: Date.now() + HOUR }))}>
      {t('pauseHour')}
    </button>
    <button type="button" class="link" onClick={() => onChange(() => ({ off: true }))}>
      {t('pauseEverywhere')}
    </button>
  </fieldset>
);

type PausedProps = PauseProps & {
  readonly off: Off;
  /** In milliseconds since 1970. */
  readonly until: number;
};

const headingOf = ({ off, host, until }: PausedProps): string => {
  if (off === 'everywhere') return t('offEverywhere');
  if (off === 'here') return t('offHere', host ?? '');
  return t('offForNow', new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(until));
};

/** Says that nothing is read, and for how long; one button ends it. */
export const Paused = (props: PausedProps) => (
  <section class="none">
    <h1>{headingOf(props)}</h1>
    <p>{t('offDetail')}</p>
    <p>
      <button type="button" onClick={() => props.onChange((settings) => resumedOn(props.host ?? '', settings))}>
        {t('offResume')}
      </button>
    </p>
  </section>
);
