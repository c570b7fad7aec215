import type { Finding } from '../critic/critique';
import { t } from '../shell/words';
import { trusted } from './trusted';

export type SendQuestionProps = {
  /** Why it is asked: blanks, or what is serious; at least one. */
  readonly causes: readonly Finding[];
  /** Where it stands, as a style. */
  readonly place: Readonly<Record<string, string>>;
  readonly onSend: () => void;
  readonly onBack: () => void;
};

/** So many of them are enough to see why it is asked. */
const SHOWN = 3;

const titleOf = (count: number, blanksAlone: boolean): string => {
  if (!blanksAlone) return t('guardSerious');
  return count === 1 ? t('guardBlankOne') : t('guardBlankMany', String(count));
};

/**
 * Asked once before a letter goes. It opens with the focus on the way back, since Enter may have been what sent; the
 * webmail's own key for sending, pressed again, sends.
 */
export const SendQuestion = ({ causes, place, onSend, onBack }: SendQuestionProps) => {
  const blanksAlone = causes.every(({ rule }) => rule === 'unfilled-blank');
  return (
    <dialog
      class="send-question"
      role="alertdialog"
      aria-labelledby="send-title"
      aria-describedby="send-causes"
      style={place}
      onClose={onBack}
      // The focus stays on a button: the second click of two falls beside it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={trusted(({ target, currentTarget }) => {
        // What it holds fills it, so this is the page around it.
        if (target === currentTarget) onBack();
      })}
      onKeyDown={trusted((event) => {
        const { key, repeat, ctrlKey, metaKey } = event as KeyboardEvent;
        const sends = key === 'Enter' && (ctrlKey || metaKey);
        // A key that is still down answers nothing.
        if (sends || repeat) event.preventDefault();
        if (sends && !repeat) onSend();
      })}
    >
      <div>
        <h2 id="send-title">{titleOf(causes.length, blanksAlone)}</h2>
        <ul id="send-causes">
          {causes.slice(0, SHOWN).map((cause) => (
            <li key={cause.id}>
              {!blanksAlone && <b>{cause.title}</b>}
              {cause.quote !== '' && <q>{cause.quote}</q>}
            </li>
          ))}
          {causes.length > SHOWN && <li class="hint">{t('guardMore', String(causes.length - SHOWN))}</li>}
        </ul>
        <p class="actions">
          <button type="button" class="back" autofocus onClick={trusted(onBack)}>
            {t('guardBack')}
          </button>
          <button type="button" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={trusted(onSend)}>
            {t('guardSend')}{' '}
            <span class="key" aria-hidden="true">
              {navigator.userAgent.includes('Mac') ? '⌘↵' : 'Ctrl ↵'}
            </span>
          </button>
        </p>
        <p class="hint">{t('guardOnce')}</p>
      </div>
    </dialog>
  );
};
