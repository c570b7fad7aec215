import type { MatchedSentence } from '../parts';
import { cached } from '../text/cache';
import { CLASSIFIED, type Odds } from '../vocabulary';
import { signalOdds, sum } from './model';
import { modelOf } from './models';
import { contextVectors, ownVector } from './sentence-vector';
import type { Vector } from './vector';

/** What a sentence's own words add to each model; remembered, so that a key costs one sentence. */
const wordSums = cached((text: string): readonly number[] => {
  const vector = ownVector(text);
  return CLASSIFIED.map((id) => sum(modelOf(id), vector));
});

/** How likely each sentence of a letter holds each signal. */
export const sentenceOdds = (sentences: readonly MatchedSentence[]): readonly Odds[] => {
  const contexts = contextVectors(sentences);
  return sentences.map(({ text, matches }, at) => {
    const context = contexts[at] as Vector;
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
