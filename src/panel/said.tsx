import type { Answer } from '../critic/critique';
import { wordsOf } from '../shell/answer-words';
import { keyOfAnswer } from '../shell/answers';
import { t } from '../shell/words';
import { trusted } from './trusted';

export type SaidProps = { readonly answers: readonly Answer[]; readonly onTakeBack: (answer: Answer) => void };

/** Words that stand in several places were spoken of once. */
const each = (answers: readonly Answer[]): readonly Answer[] => [
  ...new Map(answers.map((answer) => [keyOfAnswer(answer), answer])).values(),
];

/** What the writer said of sentences, each to be taken back. */
export const Said = ({ answers, onTakeBack }: SaidProps) => (
  <section>
    <h3>{t('outlineSaid')}</h3>
    <p class="hint">{t('outlineSaidKept')}</p>
    <ul>
      {each(answers).map((answer) => (
        <li key={keyOfAnswer(answer)}>
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
