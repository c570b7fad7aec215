import type { MatchedSentence } from '../parts';
import { patternsIn } from '../signals/index';
import { cached } from '../text/cache';
import { SENTENCE_LIMIT } from '../text/sentences';
import { CLASSIFIED, type Odds } from '../vocabulary';
import { signalOdds, sum } from './model';
import { modelOf } from './models';
import { contextFeatures, wordFeatures } from './sentence-features';
import { joined, markVector, wordVector } from './vector';

/** What a sentence's own words add to each model; remembered, so that a key costs one sentence. */
const wordSums = cached((text: string): readonly number[] => {
  const vector = joined(wordVector(wordFeatures(text)), markVector(patternsIn(text.slice(0, SENTENCE_LIMIT))));
  return CLASSIFIED.map((id) => sum(modelOf(id), vector));
});

/** How likely each sentence of a letter holds each signal. */
export const sentenceOdds = (sentences: readonly MatchedSentence[]): readonly Odds[] => {
  const contexts = contextFeatures(
    sentences.map(({ matches }) => ({ matched: [...new Set(matches.map(({ id }) => id))] })),
  );
  return sentences.map(({ text, matches }, at) => {
    const context = markVector(contexts[at] ?? []);
    const words = wordSums(text);
    return Object.fromEntries(
      CLASSIFIED.map((id, index) => {
        const model = modelOf(id);
        const total = (words[index] as number) + sum(model, context);
        return [
          id,
          signalOdds(
            model,
            total,
            matches.some((match) => match.id === id),
          ),
        ];
      }),
    ) as Odds;
  });
};
