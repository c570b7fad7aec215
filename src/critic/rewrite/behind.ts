import type { Edit } from '../critique';
import type { Span } from '../letter';
import { casedAs } from './cased-as';
import { insert } from './edits';

const ENDED = /[.!?…)\]"'”’][)\]"'”’]{0,3}$/;
/** A list follows, and its opening stays beside it. */
const OPENS_A_LIST = /[:,;]$/;

/** Puts `added`, a sentence, behind `sentence`: a line that its writer left open gets its full stop first. */
export const behind = (body: string, sentence: Span, added: string): Edit => {
  const { start, end } = sentence;
  const text = casedAs(body, sentence, added);
  const own = body.slice(Math.max(start, end - 5), end);
  if (OPENS_A_LIST.test(own)) return insert(start, `${text} `);
  return insert(end, ENDED.test(own) ? ` ${text}` : `. ${text}`);
};
