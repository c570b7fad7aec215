import type { SignalId } from '../critique';

/** Who pays for a meal gives nothing yet: the hour that it takes is the reader's. */
const TREAT =
  /\b(?:buy|treat|take|get) you (?:\w+ ){0,4}(?:coffees?|lunch|dinner|breakfast|brunch|drinks?|beers?|pint|meal)\b|\b(?:coffees?|lunch|dinner|drinks?|beers?) (?:is |are |will be )?on me\b|\bmy treat\b/i;
const CONNECT = /\b(?:connect|link up|add me)(?: with (?:me|you))? (?:on|via|through|over) linkedin\b/i;
const BRAIN = /\bpick(?:ing)? your brains?\b/i;
/** Beside more words something else may be given. */
const SHORT = 14;

type Odds = Readonly<Partial<Record<SignalId, number>>>;

/** Moves among equals whose words leave no doubt, whatever stands around them. Null for any other sentence. */
export const plainMoveIn = (sentence: string): Odds | null => {
  const treats = TREAT.test(sentence);
  if (!treats && !CONNECT.test(sentence) && !BRAIN.test(sentence)) return null;
  return { 'peer-move': 1, ...(treats && sentence.split(/\s+/).length <= SHORT ? { give: 0 } : {}) };
};
