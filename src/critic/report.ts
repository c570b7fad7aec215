import type { Reading, SignalId } from './critique';
import type { Letter, Span } from './letter';

/** Words that a detector noticed; offsets count in the letter's body. */
export type Signal = Span & {
  readonly id: SignalId;
  /** What an ask or an invitation is about, in the writer's own words ("pricing for clinics"); absent if not said. */
  readonly topic?: Span;
};

/** A sentence of the writer's own. `text` is `body.slice(start, end)`; it never crosses a line that ends a paragraph. */
export type Sentence = Span & {
  readonly text: string;
  readonly signals: readonly Signal[];
};

/** What rules see: the letter, what was noticed in it, and how it reads as a whole. */
export type Report = {
  readonly letter: Letter;
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
  /** Whether all that is asked is one question that can be answered in a line. */
  readonly smallAsk: boolean;
};
