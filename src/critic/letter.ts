import type { SignalId } from './critique';

/** Where the reader stands, seen from the writer. `unknown` is a fact of its own: nobody can tell. */
export type Relation = 'above' | 'peer' | 'unknown';

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Either part may be empty: webmail often shows only one of them. */
export type Person = { readonly name: string; readonly email: string };

/** What the writer said of a sentence: that it is, or is not, an ask, a give … The critique obeys. */
export type Mark = Span & { readonly signal: SignalId; readonly is: boolean };

/** A mail as the critic reads it: plain data, no markup. */
export type Letter = {
  readonly subject: string;
  /** Paragraphs parted by a blank line, lines by `\n`. Every offset of a critique counts in this string. */
  readonly body: string;
  readonly kind: 'new' | 'reply' | 'forward';
  readonly from?: Person;
  readonly recipients: readonly Person[];
  /** What the writer said of the reader. Absent: the critic guesses. */
  readonly relation?: Relation;
  readonly marks?: readonly Mark[];
};
