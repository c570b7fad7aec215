import type { Edit } from '../critique';
import type { Sentence } from '../report';
import { cutSentence } from './cut';
import { insert } from './edits';

/** Words that lean on what came before, which no longer does. */
const LEANING = /^(?:in return|in exchange|also|additionally|in addition|for my part|on my side|of course|and|but),? /i;

const standingAlone = (text: string): string => {
  const alone = text
    .replace(LEANING, '')
    .replace(/\b(I|we|I['’]d|I['’]ll|I could|I can|we could|we can) also\b/i, '$1');
  return `${alone.charAt(0).toUpperCase()}${alone.slice(1)}`;
};

/** Moves `later` before `earlier`, as a sentence that leans on nothing. */
export const leadWith = (body: string, later: Sentence, earlier: Sentence): readonly Edit[] => [
  insert(earlier.start, `${standingAlone(later.text)} `),
  cutSentence(body, later),
];
