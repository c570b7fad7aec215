import type { Edit } from '../critique';
import type { Sentence } from '../report';
import { cutSentence } from './cut';
import { insert } from './edits';

/** Openings that lean on what came before, and can go. */
const LEANING = /^(?:in return|in exchange|also|additionally|in addition|for my part|on my side|of course|and|but),? /i;

const ALSO = /^((?:I|we)(?:['’]d|['’]ll|['’]ve| can| could| will| would| have)?) also\b/i;
/** What still points back: a pronoun among the first words, or "too" anywhere. */
const POINTING_BACK =
  /^(?:\S+ ){0,4}(?:it|its|they|them|their|this|these|those|there|such)\b|\b(?:also|too|either|as well|instead|as you (?:asked|requested))\b/i;

/** What closes a letter opens none. */
const CLOSING = /\b(?:look(?:ing)? forward|let me know|thank(?:s| you)|hope to hear)\b/i;

/** The sentence as one that leans on nothing; null where it does. */
const standingAlone = (text: string): string | null => {
  const alone = text.replace(/\s+/g, ' ').replace(LEANING, '').replace(ALSO, '$1');
  return POINTING_BACK.test(alone) || CLOSING.test(alone) ? null : `${alone.charAt(0).toUpperCase()}${alone.slice(1)}`;
};

/** Moves `later` before `earlier`; null where it asks for something itself, or says something only after what stood before it. */
export const leadWith = (body: string, later: Sentence, earlier: Sentence): readonly Edit[] | null => {
  const text = later.signals.some(({ id }) => id === 'ask') ? null : standingAlone(later.text);
  return text === null ? null : [insert(earlier.start, `${text} `), cutSentence(body, later)];
};
