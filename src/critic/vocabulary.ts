/** The signals that are classified, since no list of patterns finds enough of them. */
export const CLASSIFIED = [
  'ask',
  'give',
  'vague-offer',
  'generic-praise',
  'specific-reference',
  'platitude',
  'vague-invitation',
  'peer-move',
] as const;
export type Classified = (typeof CLASSIFIED)[number];

/** How likely a sentence holds each classified signal, 0 to 1. */
export type Odds = Readonly<Record<Classified, number>>;

/** What a thoughtful reader may object to. */
export type Objection = 'pecking-order' | 'ask-first' | 'no-value' | 'flattery';

/** What is wanted of the reader. */
export type AskKind =
  | 'introduction'
  | 'job'
  | 'money'
  | 'review'
  | 'promotion'
  | 'purchase'
  | 'call'
  | 'meeting'
  | 'advice'
  | 'permission'
  | 'time'
  | 'reply'
  | 'answer';

/** What an ask costs its reader, from a line to what has no end. */
export type AskSize = 'line' | 'minutes' | 'hour' | 'open-ended';

/** What the reader gets. */
export type GiveKind = 'audience' | 'money' | 'introduction' | 'finding' | 'result' | 'finished-work' | 'offer';

/** Who will fill a blank: a mail-merge, or its writer by hand. */
export type BlankKind = 'merge-field' | 'blank';
