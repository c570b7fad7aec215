import type { Answer } from '../critic/critique';
import { type KeptAnswer, keyOfAnswer } from '../shell/answers';
import type { Preferences } from './preferences';
import { createUnstored } from './unstored';

/** What the writer said of words: that they give, or ask for nothing … Both reject where it cannot be kept beyond this page. */
export type Answers = {
  readonly give: (answer: Answer) => Promise<void>;
  readonly takeBack: (answer: Answer) => Promise<void>;
  /** The answers where their words stand in `body`; one whose words do not is left out, and counts again when they return. */
  readonly on: (body: string) => readonly Answer[];
};

/**
 * Offsets move with every key and words stay: answers are kept by the words that they were given of. So they hold for a
 * draft that is closed and opened again, on another day too.
 */
export const createAnswers = ({
  answers,
  keepAnswer,
  forgetAnswer,
}: Pick<Preferences, 'answers' | 'keepAnswer' | 'forgetAnswer'>): Answers => {
  /** Null is what was taken back. */
  const unstored = createUnstored<KeptAnswer | null>(answers);
  return {
    give: (answer) => unstored.say(keyOfAnswer(answer), answer, keepAnswer(answer)),
    takeBack: (answer) => unstored.say(keyOfAnswer(answer), null, forgetAnswer(answer)),
    on: (body) => {
      const said = unstored.all();
      return [...answers().filter((answer) => !said.has(keyOfAnswer(answer))), ...said.values()].flatMap((answer) => {
        const start = answer === null ? -1 : body.indexOf(answer.quote);
        return answer === null || start < 0 ? [] : [{ ...answer, start, end: start + answer.quote.length }];
      });
    },
  };
};
