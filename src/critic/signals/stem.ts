import type { SignalId } from '../critique';

/** A blank that says what belongs there, as rewrites leave them: "[what it brings them]". */
const AWAITS = /\[[a-z][^[\]\n]{9,78}\]/;
const BRINGS =
  /\b(?:you would get|i could (?:\[|introduce|put \[|read \[|not help noticing \[)|put together \[|because of your|since then \[)/i;
const SHOWS =
  /\b(?:above all (?:\[|your)|your \[(?:book|talk)\b|because of your|made me \[|the one work|stayed with me is \[)/i;

type Odds = Readonly<Partial<Record<SignalId, number>>>;

/**
 * What a sentence that still awaits its writer's words will say; null for any other. The blank itself is held by a rule of
 * its own, so that the one in question may fall silent.
 */
export const stemIn = (sentence: string): Odds | null =>
  AWAITS.test(sentence)
    ? {
        'generic-praise': 0,
        'vague-offer': 0,
        'vague-invitation': 0,
        ...(BRINGS.test(sentence) ? { give: 1 } : {}),
        ...(SHOWS.test(sentence) ? { 'specific-reference': 1 } : {}),
      }
    : null;
