import type { Question } from '../critic/critique';
import type { Mark } from '../critic/letter';

type Answer = Question['answers'][number];

/** What the writer answered in this letter. */
export type Answers = {
  readonly give: (answer: Answer) => void;
  /** The answers as marks on `body`; one whose words no longer stand there is left out, and counts again when they return. */
  readonly on: (body: string) => readonly Mark[];
};

/** Offsets move with every key and words stay: answers are kept by the words that they were given of. */
export const createAnswers = (): Answers => {
  const given = new Map<string, Answer>();
  return {
    give: (answer) => given.set(`${answer.signal} ${answer.quote}`, answer),
    on: (body) =>
      [...given.values()].flatMap(({ quote, signal, is }) => {
        const start = body.indexOf(quote);
        return start < 0 ? [] : [{ start, end: start + quote.length, signal, is }];
      }),
  };
};
