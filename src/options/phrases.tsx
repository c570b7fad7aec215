import { t } from '../shell/words';

export type PhrasesProps = {
  readonly phrases: readonly string[];
  readonly onFlagAgain: (phrase: string) => void;
};

/** The words that are never flagged, each of which can be flagged again. */
export const Phrases = ({ phrases, onFlagAgain }: PhrasesProps) => (
  <section>
    <h2>{t('optionsPhrases')}</h2>
    {phrases.length === 0 ? (
      <p class="detail">{t('optionsPhrasesNone')}</p>
    ) : (
      <ul class="phrases">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <q>{phrase}</q>
            <button type="button" class="link" onClick={() => onFlagAgain(phrase)}>
              {t('optionsPhraseAgain')}
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);
