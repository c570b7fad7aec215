import type { SignalId } from '../../../src/critic/critique';
import type { Sentence, Signal } from '../../../src/critic/report';
import { CLASSIFIED, type Odds } from '../../../src/critic/vocabulary';

/** The one place of `text` in `body`. */
export const spanOf = (body: string, text: string) => {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in “${body}”`);
  return { start, end: start + text.length };
};

const NO_ODDS = Object.fromEntries(CLASSIFIED.map((known) => [known, 0])) as Odds;

/** A sentence of `body`, with one signal over the whole of it where `id` is given. */
export const sentenceOf = (body: string, text: string, id?: SignalId, topic?: string): Sentence => {
  const span = spanOf(body, text);
  const signals: Signal[] =
    id === undefined ? [] : [{ ...span, id, sure: 1, ...(topic === undefined ? {} : { topic: spanOf(body, topic) }) }];
  return { ...span, text, signals, odds: NO_ODDS };
};
