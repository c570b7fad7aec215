import type { Answer } from '../critic/critique';
import type { Span } from '../critic/letter';
import { type KeptAnswer, keyOfAnswer } from '../shell/answers';
import type { Preferences } from './preferences';
import { createUnstored } from './unstored';

/** What the writer said of words: that they give, or ask for nothing … Both reject where it cannot be kept beyond this page. */
export type Answers = {
  readonly give: (answer: Answer) => Promise<void>;
  readonly takeBack: (answer: Answer) => Promise<void>;
  /** The answers at each place of `body` where their words are a sentence; they count again whenever their words return. */
  readonly on: (body: string) => readonly Answer[];
};

/** Whether the words at `[start, end)` are a sentence of their own: the same words inside another say something else. */
const isSentence = (body: string, start: number, end: number): boolean => {
  const before = body.slice(0, start).trimEnd();
  const begins = before === '' || /[\p{P}\p{S}]$/u.test(before) || body.slice(before.length, start).includes('\n');
  return begins && !/^[\p{L}\p{N}]/u.test(body.slice(end));
};

const placesOf = (body: string, { quote }: KeptAnswer): readonly Span[] => {
  const places: Span[] = [];
  for (let start = body.indexOf(quote); start >= 0; start = body.indexOf(quote, start + quote.length)) {
    const end = start + quote.length;
    if (isSentence(body, start, end)) places.push({ start, end });
  }
  return places;
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
      const stored = answers().filter((answer) => !said.has(keyOfAnswer(answer)));
      const counted = [...stored, ...said.values()].filter((answer) => answer !== null);
      return counted.flatMap((answer) => placesOf(body, answer).map((place) => ({ ...answer, ...place })));
    },
  };
};
