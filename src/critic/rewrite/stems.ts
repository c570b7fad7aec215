import type { Span } from '../letter';
import type { Report } from '../report';

/** Whether a sentence holds a blank, as rewrites leave them: it says nothing yet. */
export const awaitsWords = ({ blanks }: Report, { start, end }: Span): boolean =>
  blanks.some((blank) => blank.in === 'body' && blank.kind === 'blank' && start <= blank.start && blank.start < end);

/** What rewrites put in the place of a vague offer: the offer is the writer's own, the blank or not. */
export const isOfferStem = (sentence: string): boolean => /^what (?:i|we) could do for you/i.test(sentence);
