import { contextVectors, ownVector } from '../src/critic/classifier/sentence-vector';
import { joined, type Vector } from '../src/critic/classifier/vector';
import type { Span } from '../src/critic/letter';
import { type Parts, partsOf } from '../src/critic/parts';
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
  /** The same sentences as each would read if it were the whole letter. */
  readonly alone: readonly Vector[];
  readonly labels: readonly ReadonlySet<Classified>[];
};

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const covers = (a: Span, b: Span): boolean => 2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start);

export const exampleOf = (labelled: Labelled, measured: boolean): Example => {
  const { subject, body, kind, sentences } = labelled;
  const parts = partsOf({ subject, body, kind, recipients: [] });
  const contexts = contextVectors(parts.sentences);
  return {
    labelled,
    fold: foldOf(labelled.id),
    measured,
    parts,
    vectors: parts.sentences.map(({ text }, at) => joined(ownVector(text), contexts[at] as Vector)),
    alone: parts.sentences.map((sentence) => joined(ownVector(sentence.text), ...contextVectors([sentence]))),
    labels: parts.sentences.map((sentence) => {
      const own = sentences.filter((gold) => covers(gold, sentence));
      return new Set(CLASSIFIED.filter((id) => own.some(({ labels }) => labels.has(id))));
    }),
  };
};
