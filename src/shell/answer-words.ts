import type { Answer, SignalId } from '../critic/critique';
import type { WordKey } from './words';

/** What a writer can say of a sentence: `is` that it is such a thing, `not` that it is none. */
export const READINGS = [
  { id: 'give', name: 'outlineGive', is: 'answerIsGive', not: 'answerIsNoGive' },
  { id: 'ask', name: 'outlineAsk', is: 'answerIsAsk', not: 'answerIsNoAsk' },
  { id: 'specific-reference', name: 'outlineWork', is: 'answerIsWork', not: 'answerIsNoWork' },
] as const satisfies readonly {
  readonly id: SignalId;
  readonly name: WordKey;
  readonly is: WordKey;
  readonly not: WordKey;
}[];

/** An answer in the writer's own voice. The critic asks about these readings alone. */
export const wordsOf = ({ signal, is }: Pick<Answer, 'signal' | 'is'>): WordKey => {
  const reading = READINGS.find(({ id }) => id === signal) ?? READINGS[0];
  return is ? reading.is : reading.not;
};
