import type { SignalId } from '../critique';

/** A blank that says what belongs there, as rewrites leave them: "[what it brings them]". */
const AWAITS = /\[[a-z][^[\]\n]{9,78}\]/;
const BRINGS =
  /\b(?:you would get|i could (?:\[|introduce|put \[|read \[|not help noticing \[)|put together \[|because of your|since then \[)/i;
const SHOWS =
  /\b(?:above all (?:\[|your)|your \[(?:book|talk)\b|because of your|made me \[|the one work|stayed with me is \[)/i;

/** What our rewrites ask, also where no blank is left: it brings nothing yet. */
const ASKS =
  /^(?:could i ask you one question about|may i send you a few lines about|one question[^.?]{0,80}, which a line would answer|would \[|do you have a place for \[)/i;
const REASONS = /\b(?:i am writing to you because|is why i write:) \[/i;

const EMPTY = { 'generic-praise': 0, 'vague-offer': 0, 'vague-invitation': 0, platitude: 0 };

type Odds = Readonly<Partial<Record<SignalId, number>>>;

/**
 * What a sentence that still awaits its writer's words will say; null for any other. The blank itself is held by a rule of
 * its own, so that the one in question may fall silent.
 */
export const stemIn = (sentence: string): Odds | null => {
  if (ASKS.test(sentence)) return { ...EMPTY, ask: 1, give: 0, 'peer-move': 0 };
  if (!AWAITS.test(sentence)) return null;
  return {
    ...EMPTY,
    ...(BRINGS.test(sentence) ? { give: 1, ask: 0 } : {}),
    ...(SHOWS.test(sentence) ? { 'specific-reference': 1 } : {}),
    ...(REASONS.test(sentence) ? { 'specific-reference': 1, ask: 0 } : {}),
  };
};
