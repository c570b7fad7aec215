import type { MatchedSentence } from '../parts';
import { patternsIn } from '../signals/index';
import { SENTENCE_LIMIT } from '../text/sentences';
import { contextFeatures, type Matched, wordFeatures } from './sentence-features';
import { joined, markVector, type Vector, wordVector } from './vector';

/** What a sentence's own words give, the same wherever it stands. */
export const ownVector = (text: string): Vector =>
  joined(wordVector(wordFeatures(text)), markVector(patternsIn(text.slice(0, SENTENCE_LIMIT))));

const matchedOf = ({ matches }: MatchedSentence): Matched => ({ matched: [...new Set(matches.map(({ id }) => id))] });

/** For each sentence of a letter, what its place and the sentences around it add. */
export const contextVectors = (sentences: readonly MatchedSentence[]): readonly Vector[] =>
  contextFeatures(sentences.map(matchedOf)).map(markVector);
