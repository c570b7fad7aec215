import type { Answer } from '../critic/critique';

/** What the writer said of sentences: that they give, or ask for nothing … */
export type Answers = {
  readonly give: (answer: Answer) => void;
  readonly takeBack: (answer: Answer) => void;
  /** The answers where their words stand in `body`; one whose words do not is left out, and counts again when they return. */
  readonly on: (body: string) => readonly Answer[];
};

const keyOf = ({ signal, quote }: Answer): string => `${signal} ${quote}`;

/**
 * Offsets move with every key and words stay: answers are kept by the words that they were given of. So they hold for a
 * draft that is closed and opened again, as long as its page is.
 */
export const createAnswers = (): Answers => {
  const given = new Map<string, Answer>();
  return {
    give: (answer) => given.set(keyOf(answer), answer),
    takeBack: (answer) => given.delete(keyOf(answer)),
    on: (body) =>
      [...given.values()].flatMap((answer) => {
        const start = body.indexOf(answer.quote);
        return start < 0 ? [] : [{ ...answer, start, end: start + answer.quote.length }];
      }),
  };
};
