import { contextFeatures, wordFeatures } from '../src/critic/classifier/sentence-features';
import { joined, markVector, type Vector, wordVector } from '../src/critic/classifier/vector';
import type { Span } from '../src/critic/letter';
import { type Parts, partsOf } from '../src/critic/parts';
import { patternsIn } from '../src/critic/signals/index';
import { SENTENCE_LIMIT } from '../src/critic/text/sentences';
import { CLASSIFIED, type Classified } from '../src/critic/vocabulary';
import { foldOf, type Labelled } from './labelled';

/** A labelled letter as the critic takes it apart, with the labels carried over to the critic's own sentences. */
export type Example = {
  readonly labelled: Labelled;
  readonly fold: number;
  /** Whether it counts in the figures; letters written for training do not. */
  readonly measured: boolean;
  readonly parts: Parts;
  readonly vectors: readonly Vector[];
  readonly labels: readonly ReadonlySet<Classified>[];
};

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const covers = (a: Span, b: Span): boolean => 2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start);

export const exampleOf = (labelled: Labelled, measured: boolean): Example => {
  const { subject, body, kind, sentences } = labelled;
  const parts = partsOf({ subject, body, kind, recipients: [] });
  const contexts = contextFeatures(
    parts.sentences.map(({ matches }) => ({ matched: [...new Set(matches.map(({ id }) => id))] })),
  );
  return {
    labelled,
    fold: foldOf(labelled.id),
    measured,
    parts,
    vectors: parts.sentences.map(({ text }, at) =>
      joined(
        wordVector(wordFeatures(text)),
        markVector(patternsIn(text.slice(0, SENTENCE_LIMIT))),
        markVector(contexts[at] ?? []),
      ),
    ),
    labels: parts.sentences.map((sentence) => {
      const own = sentences.filter((gold) => covers(gold, sentence));
      return new Set(CLASSIFIED.filter((id) => own.some(({ labels }) => labels.has(id))));
    }),
  };
};
