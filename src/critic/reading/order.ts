import type { Reading } from '../critique';
import type { Odds } from '../vocabulary';

/**
 * From these probabilities on an ask or a give decides the order. A give must be surer here than where it is only
 * shown: a fact that is taken for a gift would silence what the reader will feel. Chosen by cross-validation.
 */
const ASK = 0.3;
const GIVE = 0.4;

/** A give in the same sentence as the first ask counts as given first. */
export const orderOf = (odds: readonly Odds[]): { readonly order: Reading['order']; readonly sure: number } => {
  const ask = odds.findIndex((one) => one.ask >= ASK);
  const give = odds.findIndex((one) => one.give >= GIVE);
  const order =
    ask < 0 ? (give < 0 ? 'neither' : 'give-only') : give < 0 ? 'ask-only' : give <= ask ? 'give-first' : 'ask-first';
  const most = (id: 'ask' | 'give'): number => Math.max(0, ...odds.map((one) => one[id]));
  const certainty = (odd: number, there: boolean): number => (there ? odd : 1 - odd);
  return { order, sure: certainty(most('ask'), ask >= 0) * certainty(most('give'), give >= 0) };
};
