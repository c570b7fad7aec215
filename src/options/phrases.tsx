import { t } from '../shell/words';
import { RemoveButton } from './remove-button';
import { Section } from './section';

export type PhrasesProps = {
  readonly phrases: readonly string[];
  readonly onFlagAgain: (phrase: string) => void;
};

/** The words that are never flagged, each of which can be flagged again. */
export const Phrases = ({ phrases, onFlagAgain }: PhrasesProps) => (
  <Section id="phrases">
    {phrases.length === 0 && <p class="detail">{t('optionsPhrasesNone')}</p>}
    <ul class="rows phrases" tabIndex={-1} aria-label={t('optionsPhrases')}>
      {phrases.map((phrase) => (
        <li key={phrase} data-entry>
          <q>{phrase}</q>
          <RemoveButton words={t('optionsPhraseAgain')} onRemove={() => onFlagAgain(phrase)} />
        </li>
      ))}
    </ul>
  </Section>
);
