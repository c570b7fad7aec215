import type { Answer, Question } from '../critic/critique';
import { wordsOf } from '../shell/answer-words';
import { t } from '../shell/words';
import { trusted } from './trusted';

export type QuestionBoxProps = { readonly question: Question; readonly onAnswer: (answer: Answer) => void };

/** Asks the writer where the critic cannot tell; what is answered is part of the letter from then on. */
export const QuestionBox = ({ question, onAnswer }: QuestionBoxProps) => (
  <fieldset class="question">
    <legend>{question.text}</legend>
    {question.answers.map((answer) => (
      <button
        key={`${answer.signal} ${answer.start}`}
        type="button"
        class="answer"
        onClick={trusted(() => onAnswer(answer))}
      >
        <b>{t(wordsOf(answer))}</b>
        <q>{answer.quote}</q>
      </button>
    ))}
  </fieldset>
);
