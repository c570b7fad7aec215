import type { SignalId } from '../../critique';
import type { Span } from '../../letter';
import type { Report, Sentence } from '../../report';

/** The first sentence that holds one of these signals. */
export const firstWith = ({ sentences }: Report, ...ids: readonly SignalId[]): Sentence | undefined =>
  sentences.find(({ signals }) => signals.some(({ id }) => ids.includes(id)));

/** The sentence around `words`. */
export const sentenceOf = ({ sentences }: Report, words: Span): Sentence | undefined =>
  sentences.find(({ start, end }) => start <= words.start && words.end <= end);
