import type { Report, Sentence } from '../report';

const MARKER = /(?:^|\n)[^\S\n]{0,8}(?:[-*•·–—▪◦]|\(?\d{1,2}[.)-]|[a-z][.)])[^\S\n]{1,8}$/i;
const LONGEST_MARKER = 20;

/** Whether a sentence opens an item of a list. */
export const isItem = (body: string, { start }: Pick<Sentence, 'start'>): boolean =>
  MARKER.test(body.slice(Math.max(0, start - LONGEST_MARKER), start));

const SOMEBODY_DOES = /^(?:i|we|you|my|our|your|here|attached|enclosed)\b/i;

/** Whether it is an item that is no sentence: "An introduction to the miller". */
export const isFragment = (body: string, sentence: Sentence): boolean =>
  isItem(body, sentence) && !SOMEBODY_DOES.test(sentence.text);

/** Whether it goes on with the sentence that opens its list ("Would you: - meet me"), so that no whole one fits there. */
export const goesOn = (body: string, sentence: Sentence): boolean =>
  isItem(body, sentence) && /^\p{Ll}/u.test(sentence.text) && !sentence.text.endsWith('?');

/** The sentence that a whole new one can stand before: of an item that which leads to its list. */
export const standsFree = ({ letter: { body }, sentences }: Report, sentence: Sentence): Sentence =>
  sentences.findLast((one) => one.start <= sentence.start && !isItem(body, one)) ?? sentence;
