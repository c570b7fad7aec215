import type { SignalId } from '../critique';

/** Who pays for a meal gives nothing yet: the hour that it takes is the reader's. */
const TREAT =
  /\b(?:buy|treat|take|get) you (?:\w+ ){0,4}(?:coffees?|lunch|dinner|breakfast|brunch|drinks?|beers?|pint|meal)\b|\b(?:coffees?|lunch|dinner|drinks?|beers?) (?:is |are |will be )?on me\b|\bmy treat\b/i;
const CONNECT = /\b(?:connect|link up|add me)(?: with (?:me|you))? (?:on|via|through|over) linkedin\b/i;
const BRAIN = /\bpick(?:ing)? your brains?\b/i;
/** A visit without a day or a reason. */
const VISIT = /\bif you(?:['’]re| are)? ever (?:\w+ )?(?:in|around|near|passing|visiting|come)\b/i;
/** Help that names nothing. */
const HELP = /\b(?:happy|glad|willing|eager|love) to help\b[^.?!]{0,30}\b(?:any way|anything|however)\b/i;
/** Beside more words something else may be given. */
const SHORT = 14;

type Odds = Readonly<Partial<Record<SignalId, number>>>;

/** What a sentence says in words that leave no doubt, whatever stands around them: the classifier is not asked. */
export const plainIn = (sentence: string): Odds => {
  const treats = TREAT.test(sentence);
  return {
    ...(treats || CONNECT.test(sentence) || BRAIN.test(sentence) ? { 'peer-move': 1 } : {}),
    ...(treats && sentence.split(/\s+/).length <= SHORT ? { give: 0 } : {}),
    ...(VISIT.test(sentence) ? { 'vague-invitation': 1 } : {}),
    ...(HELP.test(sentence) ? { 'vague-offer': 1 } : {}),
  };
};
