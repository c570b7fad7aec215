import { wordsOf } from '../shell/answer-words';
import { type KeptAnswer, keyOfAnswer } from '../shell/answers';
import { t } from '../shell/words';
import { RemoveButton } from './remove-button';
import { Section } from './section';

export type AnswersProps = { readonly answers: readonly KeptAnswer[]; readonly onForget: (answer: KeptAnswer) => void };

/** What the writer said of sentences, the newest first: each can be forgotten. */
export const Answers = ({ answers, onForget }: AnswersProps) => (
  <Section id="answers">
    <p class="detail">{t(answers.length === 0 ? 'optionsAnswersNone' : 'optionsAnswersDetail')}</p>
    <ul class="rows answers" tabIndex={-1} aria-label={t('optionsAnswers')}>
      {answers.toReversed().map((answer) => (
        <li key={keyOfAnswer(answer)} data-entry>
          <span>
            <b>{t(wordsOf(answer))}</b> <q>{answer.quote}</q>
          </span>
          <RemoveButton words={t('forget')} name={t('forgetWhat', answer.quote)} onRemove={() => onForget(answer)} />
        </li>
      ))}
    </ul>
  </Section>
);
