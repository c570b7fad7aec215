import type { SignalId } from '../critique';

/** A blank that says what belongs there, as rewrites leave them: "[what it brings them]". */
const AWAITS = /\[(?:which|when|[a-z][^[\]\n]{9,78})\]/i;

/** Sentences of our rewrites that bring the reader something, whether or not their blanks are filled. */
const BRINGS =
  /\b(?:(?:what )?you would get\b|i could (?:introduce you to|put .{1,90} before|read .{1,90} as|not help noticing)|i have put together .{1,90} for you\b|because of your .{1,90} i changed|(?:since then|in the meantime) \[)|^what (?:i|we) could do for your?\b[^:]{0,20}: /i;
/** Those that name something of theirs. */
const SHOWS =
  /(?:, above all |\bbecause of your .{1,90} i changed|\byour .{1,60} made me |\bstayed with (?:me|us) is |\bone thing that shows it: |\bis why i write: |\bi am writing to you because \[)/i;
/** Those that ask: they bring nothing yet, and cost a line. */
const ASKS =
  /^(?:could i ask you one question (?:by email )?about|may i send you a few lines about|one question[^.?]{0,80}, which a line would answer|would \[|do you have a place for \[)/i;

/** What was there beside it asks. */
const REQUESTS = /\?|\b(?:would|could|may|can|hope|please|wonder(?:ing)?|want|looking for)\b/i;

const EMPTY = { 'generic-praise': 0, 'vague-offer': 0, 'vague-invitation': 0, platitude: 0 };

type Odds = Readonly<Partial<Record<SignalId, number>>>;

/**
 * What a sentence says that a rewrite left to be filled, or that was filled since: the writer who followed our advice is
 * not given it again. Null for any other. A blank is held by a rule of its own, so that the one in question may fall silent.
 */
export const stemIn = (sentence: string): Odds | null => {
  if (ASKS.test(sentence)) return { ...EMPTY, ask: 1, give: 0, 'peer-move': 0 };
  const brings = BRINGS.test(sentence);
  const shows = SHOWS.test(sentence);
  if (!brings && !shows) return AWAITS.test(sentence) ? EMPTY : null;
  return {
    ...EMPTY,
    ...(brings ? { give: 1, ask: 0 } : {}),
    ...(shows
      ? { 'specific-reference': 1, ...(AWAITS.test(sentence) && !REQUESTS.test(sentence) ? { ask: 0 } : {}) }
      : {}),
  };
};
