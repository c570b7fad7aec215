import type { Answer } from '../critic/critique';
import { wordsOf } from '../shell/answer-words';
import { t } from '../shell/words';
import { trusted } from './trusted';

export type SaidProps = { readonly answers: readonly Answer[]; readonly onTakeBack: (answer: Answer) => void };

/** What the writer said of sentences, each to be taken back. */
export const Said = ({ answers, onTakeBack }: SaidProps) => (
  <section>
    <h3>{t('outlineSaid')}</h3>
    <ul>
      {answers.map((answer) => (
        <li key={`${answer.signal} ${answer.quote}`}>
          <p class="reading">
            <b>{t(wordsOf(answer))}</b>
            <button type="button" class="say" onClick={trusted(() => onTakeBack(answer))}>
              {t('outlineTakeBack')}
            </button>
          </p>
          <q>{answer.quote}</q>
        </li>
      ))}
    </ul>
  </section>
);
