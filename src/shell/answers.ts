import type { Answer } from '../critic/critique';
import { READINGS } from './answer-words';
import { keptList } from './kept-list';
import { fields } from './readable';
import { followStored } from './stored';

/** The key of `storage.local` under which they are kept. */
export const ANSWERS_KEY = 'answers';
/** The oldest are forgotten beyond these. */
const MOST = 300;

/** What the writer said of words, wherever they stand. */
export type KeptAnswer = Pick<Answer, 'signal' | 'is' | 'quote'>;

/** Of two answers with one key the later counts: they are about the same. */
export const keyOfAnswer = ({ signal, quote }: Pick<Answer, 'signal' | 'quote'>): string => `${signal} ${quote}`;

const list = keptList(ANSWERS_KEY, MOST, (entry): KeptAnswer | null => {
  const { signal, is, quote } = fields(entry);
  const reading = READINGS.find(({ id }) => id === signal);
  return reading !== undefined && typeof is === 'boolean' && typeof quote === 'string' && quote !== ''
    ? { signal: reading.id, is, quote }
    : null;
});

const without = (answers: readonly KeptAnswer[], one: Pick<Answer, 'signal' | 'quote'>): readonly KeptAnswer[] =>
  answers.filter((answer) => keyOfAnswer(answer) !== keyOfAnswer(one));

/** What the writer has said, the oldest first; what cannot be read of it is left out. */
export const readAnswers = list.read;

/** Keeps an answer in the place of what was said of the same. Rejects where it cannot be stored. */
export const keepAnswer = ({ signal, is, quote }: KeptAnswer): Promise<void> =>
  list.update((answers) => [...without(answers, { signal, quote }), { signal, is, quote }]);

/** Forgets what was said of the same. Rejects where that cannot be stored. */
export const forgetAnswer = (answer: Pick<Answer, 'signal' | 'quote'>): Promise<void> =>
  list.update((answers) => without(answers, answer));

/** As they are at any time; `changed` is called whenever they become others, until `signal` aborts. */
export const followAnswers = (changed: () => void, signal: AbortSignal): Promise<() => readonly KeptAnswer[]> =>
  followStored(ANSWERS_KEY, list.read, changed, signal);
