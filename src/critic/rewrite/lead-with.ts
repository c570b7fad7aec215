import type { Edit } from '../critique';
import type { Report, Sentence } from '../report';
import { cutSentences } from './cut';
import { insert } from './edits';
import { withFollowers } from './followers';
import { isFragment, standsFree } from './list-item';

/** Openings that lean on what came before, and can go. */
const LEANING = /^(?:in return|in exchange|also|additionally|in addition|for my part|on my side|of course|and|but),? /i;

const ALSO = /^((?:I|we)(?:['’]d|['’]ll|['’]ve| can| could| will| would| have)?) also\b/i;
/** What still points back: a pronoun among the first words, or "too" anywhere. */
const POINTING_BACK =
  /^(?:\S+ ){0,4}(?:it|its|they|them|their|this|these|those|there|such)\b|^(?:that(?:['’]s| is| was)|he|she|his|her)\b|\b(?:also|too|either|as well|instead|as you (?:asked|requested))\b/i;

/** What closes a letter opens none. */
const CLOSING = /\b(?:look(?:ing)? forward|let me know|thank(?:s| you)|hope to hear)\b/i;

/** The sentence as one that leans on nothing, with a capital where the letter has them; null where it does. */
const standingAlone = (text: string, hasCapitals: boolean): string | null => {
  const alone = text.replace(/\s+/g, ' ').replace(LEANING, '').replace(ALSO, '$1');
  if (POINTING_BACK.test(alone) || CLOSING.test(alone)) return null;
  return hasCapitals ? `${alone.charAt(0).toUpperCase()}${alone.slice(1)}` : alone;
};

/**
 * Moves `later`, with what leans on it, before `earlier`; null where it asks for something itself, or says
 * something only after what now stands before it.
 */
export const leadWith = (report: Report, later: Sentence, earlier: Sentence): readonly Edit[] | null => {
  const { body } = report.letter;
  // What ends in a colon opens what follows it.
  if (later.signals.some(({ id }) => id === 'ask') || /[:,;]$/.test(later.text)) return null;
  if (isFragment(body, later)) return null;
  const text = standingAlone(later.text, !/^\p{Ll}/u.test(earlier.text));
  if (text === null) return null;
  const moved = withFollowers(report, later);
  const followers = moved.slice(1).map((one) => one.text.replace(/\s+/g, ' '));
  return [
    insert(standsFree(report, earlier).start, `${[text, ...followers].join(' ')} `),
    ...cutSentences(body, moved),
  ];
};
