import type { Mark, Relation, Span } from './letter';
import { CLASSIFIED } from './vocabulary';

/** What can be noticed in a sentence. */
export const SIGNALS = [
  ...CLASSIFIED,
  'presumption',
  'self-introduction',
  'mutual-contact',
  'named-thanks',
  'follow-up',
] as const;
export type SignalId = (typeof SIGNALS)[number];

export type Family = 'pecking-order' | 'reciprocity' | 'value' | 'flattery' | 'basics';
export type Severity = 'note' | 'warning' | 'serious';
export type Strictness = 'gentle' | 'balanced' | 'strict';

/** The letter as a whole. */
export type Reading = {
  /** False for ordinary mail: a settled exchange, a notice, thanks. Ordinary mail gets basics only. */
  readonly outreach: boolean;
  readonly relation: Relation;
  readonly order: 'give-first' | 'ask-first' | 'ask-only' | 'give-only' | 'neither';
  readonly value: 'specific' | 'vague' | 'none';
  readonly familiarity: 'specific' | 'generic' | 'none';
  /** How sure each of these is, 0 to 1; 1 for what the writer said. */
  readonly sure: Readonly<Record<'outreach' | 'relation' | 'order' | 'value' | 'familiarity', number>>;
  /** The words of the letter that a guessed relation rests on; none where the writer said it. */
  readonly relationWords: readonly string[];
  /** Paragraphs in another language than English, which are left alone. */
  readonly foreign: readonly Span[];
};

/** Replaces `[start, end)` of the named part by `text`; an insertion where both are equal. */
export type Edit = Span & { readonly in: 'body' | 'subject'; readonly text: string };

/** Edits that belong together, in order and without overlap: all are made, or none. */
export type Rewrite = { readonly label: string; readonly edits: readonly Edit[] };

/** A stretch of a letter beside a change: what stays, what goes, what comes. */
export type PreviewPart = { readonly is: 'kept' | 'cut' | 'added'; readonly text: string };

/** A rewrite, and what it makes of the sentences that it touches. */
export type PreviewedRewrite = Rewrite & { readonly preview: readonly PreviewPart[] };

/** What the writer may say of words of the letter, quoted as they stand: a mark that the letter then carries. */
export type Answer = Mark & { readonly quote: string };

/** Asked instead of accusing, where the critic cannot tell. */
export type Question = { readonly text: string; readonly answers: readonly Answer[] };

export type Finding = Span & {
  /** Survives edits elsewhere in the letter: rule, normalised sentence, ordinal among equals. */
  readonly id: string;
  /** The rule's id, which is also its file name. */
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly in: 'body' | 'subject';
  /** Exactly the words at `[start, end)`. */
  readonly quote: string;
  readonly title: string;
  /** What this reader will feel, in one line of at most 140 characters. */
  readonly message: string;
  /** How sure it is that this reader objects, 0 to 1. */
  readonly sure: number;
  readonly question?: Question;
  /** False for what stands beyond the limit of findings shown at once. */
  readonly shown: boolean;
  readonly rewrites: readonly PreviewedRewrite[];
};

export type CheckId =
  | 'reader-known'
  | 'gives-first'
  | 'states-value'
  | 'knows-their-work'
  | 'no-empty-phrases'
  | 'one-small-ask';

/** One line of the checklist, with the words of the letter that decided it (none where nothing stands there). */
export type Check = {
  readonly id: CheckId;
  readonly status: 'met' | 'unmet' | 'not-applicable';
  readonly quotes: readonly string[];
};

/** What was noticed in a sentence, and how sure that is, 0 to 1. */
export type SignalReading = Span & {
  readonly id: SignalId;
  readonly sure: number;
  /** Of an ask or a give. */
  readonly kind?: string;
  /** What an ask costs its reader. */
  readonly size?: string;
  /** What an ask or an invitation is about. */
  readonly about?: Span;
  /** Whether a give says so much that it could be checked. */
  readonly exact?: boolean;
};

/** A sentence of the writer's own, with every signal in it: their ids, each once, and what is known of each. */
export type SentenceReading = Span & {
  /** Exactly the words at `[start, end)`. */
  readonly text: string;
  readonly signals: readonly SignalId[];
  readonly details: readonly SignalReading[];
};

/** Everything the critic has to say of one letter; immutable, and free of references into the critic. */
export type Critique = {
  readonly reading: Reading;
  readonly sentences: readonly SentenceReading[];
  /** Gravest first, then in the order of the letter. */
  readonly findings: readonly Finding[];
  readonly checklist: readonly Check[];
};

/** One change of a rebuilt letter, and whether it was made. */
export type Change = {
  /** A finding's id, or that of a step which puts the letter in order: the same in each rebuild. */
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly taken: boolean;
  readonly preview: readonly PreviewPart[];
};

/** A letter with its rewrites taken and put in order. */
export type Rebuild = {
  /** In the order in which they were made; those that the writer refused among them. */
  readonly changes: readonly Change[];
  /** All that was taken, over the body as it was: in order, without overlap. */
  readonly edits: readonly Edit[];
  /** The body after them. */
  readonly body: string;
  /** The whole body, old and new. Line breaks are kept. */
  readonly preview: readonly PreviewPart[];
};

export type CriticSettings = {
  readonly strictness: Strictness;
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Ids of findings that the writer dismissed in this letter. */
  readonly dismissed: readonly string[];
  /** Words that are never to be flagged in any letter, as they were quoted; absent: none. */
  readonly phrasesOff?: readonly string[];
};
