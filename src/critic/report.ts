import type { Reading, SignalId } from './critique';
import type { Letter, Span } from './letter';
import type { AskKind, AskSize, BlankKind, GiveKind, Objection, Odds } from './vocabulary';

/** Words that carry a signal; offsets count in the letter's body. */
export type Signal = Span & {
  readonly id: SignalId;
  /** How sure it is, 0 to 1; 1 for what the writer said. */
  readonly sure: number;
  /** What an ask or an invitation is about, in the writer's own words ("pricing for clinics"); absent if not said. */
  readonly topic?: Span;
  readonly ask?: { readonly kind: AskKind; readonly size: AskSize };
  readonly give?: { readonly kind: GiveKind; readonly exact: boolean };
};

/** A sentence of the writer's own. `text` is `body.slice(start, end)`; it never crosses a line that ends a paragraph. */
export type Sentence = Span & {
  readonly text: string;
  readonly signals: readonly Signal[];
  /** How likely each signal stands here, also where that was not likely enough. */
  readonly odds: Odds;
};

/** What rules see: the letter, what was noticed in it, and how it reads as a whole. */
export type Report = {
  readonly letter: Letter;
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
  /** The greeting's words and place; absent where nobody is greeted. */
  readonly greeting?: Span & { readonly text: string };
  /** What a thoughtful reader may object to in the letter as a whole: how likely, and from where on it is worth saying. */
  readonly objections: Readonly<Record<Objection, { readonly sure: number; readonly needed: number }>>;
  /** Places that wait to be filled, in the writer's own words and in the subject. */
  readonly blanks: readonly (Span & { readonly in: 'body' | 'subject'; readonly kind: BlankKind })[];
  /** The writer's own words: how many there are. */
  readonly words: number;
  /** Whether all that is asked is one question that can be answered in a line. */
  readonly smallAsk: boolean;
};
