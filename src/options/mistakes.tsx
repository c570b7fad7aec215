import { rules } from '../critic/rules/index';
import type { Mistake } from '../shell/mistakes';
import { t } from '../shell/words';
import { download } from './download';
import { RemoveButton } from './remove-button';
import { Section } from './section';

export type MistakesProps = {
  readonly mistakes: readonly Mistake[];
  readonly onForget: (mistake: Mistake) => void;
  readonly onForgetAll: () => void;
};

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;

/** The findings that were called wrong, the newest first: to be read again, sent to us by hand, or forgotten. */
export const Mistakes = ({ mistakes, onForget, onForgetAll }: MistakesProps) => (
  <Section id="mistakes">
    <p class="detail">{t(mistakes.length === 0 ? 'optionsMistakesNone' : 'optionsMistakesDetail')}</p>
    <ul class="rows mistakes" tabIndex={-1} aria-label={t('optionsMistakes')}>
      {mistakes.toReversed().map((mistake) => {
        const { rule, sentence, at } = mistake;
        const title = titleOf(rule);
        return (
          <li key={`${at} ${rule}`} data-entry>
            <span>
              <b>{title}</b> {sentence !== '' && <q>{sentence}</q>}{' '}
              <time dateTime={new Date(at).toISOString()}>{DATE.format(at)}</time>
            </span>
            <RemoveButton
              words={t('forget')}
              name={t('forgetWhat', sentence === '' ? title : sentence)}
              onRemove={() => onForget(mistake)}
            />
          </li>
        );
      })}
    </ul>
    {mistakes.length > 0 && (
      <p class="row">
        <button
          type="button"
          onClick={() => download('worthwhile-mistakes.json', `${JSON.stringify(mistakes, null, 2)}\n`)}
        >
          {t('optionsMistakesSave')}
        </button>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes: the keyboard stays in the section.
            currentTarget.closest('section')?.querySelector('ul')?.focus();
            onForgetAll();
          }}
        >
          {t('optionsMistakesForget')}
        </button>
      </p>
    )}
  </Section>
);
