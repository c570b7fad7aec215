import type { Answer, Question } from '../../critique';
import type { Sentence } from '../../report';
import type { Classified } from '../../vocabulary';

/** Below this nobody would take the sentence for it; above the second the critic has taken it for it already. */
const IN_DOUBT = { least: 0.1, most: 0.5 };
/** So many sentences are asked about at once. */
export const AT_MOST = 3;

/** The answer that a sentence is a `signal`. */
export const isA =
  (signal: Classified) =>
  ({ start, end, text: quote }: Sentence): Answer => ({ start, end, signal, is: true, quote });

const IS_ASK = 'I take this for a request. Is it one?';
/** An ask that is less sure may be none. */
const SURE_ASK = 0.6;

/** The answer that a doubtful ask is none; empty where it is not in doubt. */
export const noAsk = ({ start, end, text, odds }: Sentence): Question['answers'] =>
  odds.ask >= SURE_ASK ? [] : [{ start, end, signal: 'ask', is: false, quote: text }];

/** Asks whether one of the likeliest sentences is a `signal`; `others` are more answers to choose from; absent where there is none. */
export const questionAbout = (
  signal: Classified,
  text: string,
  sentences: readonly Sentence[],
  others: Question['answers'] = [],
): Question | undefined => {
  const candidates = sentences
    .filter(({ odds }) => odds[signal] >= IN_DOUBT.least && odds[signal] <= IN_DOUBT.most)
    .toSorted((a, b) => b.odds[signal] - a.odds[signal])
    .slice(0, AT_MOST)
    .toSorted((a, b) => a.start - b.start);
  const answers = [...candidates.map(isA(signal)), ...others];
  if (answers.length === 0) return undefined;
  return { text: candidates.length === 0 ? IS_ASK : text, answers };
};
