import type { Edit } from '../critique';
import type { Span } from '../letter';
import { casedAs } from './cased-as';
import { cutSentence } from './cut';
import { replace } from './edits';
import { endsInSubject } from './two-subjects';

/** What parts a statement from a request that hangs on it: "I am a fan, and would love to …". */
const SEAM = /\s?[,;:–—-]?\s?\b(?:and|but|so)\s|\s?[;:–—]\s/gi;
/** What begins a clause behind "and", and is not the second half of "energy and know-how" or "you and I". */
const CLAUSE =
  /^(?:(?:i|we|you|it|they|my|our|your|there|since|if|as|perhaps|maybe)['’\s]|(?:would|['’]d|could|can|may|might|hop(?:e|ing)|wonder(?:ing)?|want|wanted|am|was|were|please|let|looking|love|thought|figured)\b)/i;
/** What can stand before the seam by itself: somebody, and what they do; a condition cannot. */
const STATEMENT = /^(?:i|we|my|our|you|your|it|this|that|the)\b\S*(?:\s+\S+){2,}/i;
/** A request is made here, at the latest. */
const REQUEST =
  /\b(?:would|could|can|may|might|hop(?:e|ing)|wonder(?:ing)?|love|like|want(?:ed)?(?! to (?:thank|say|tell|congratulate|share|introduce))|let(?:['’]?s| me| us)|please|happy|glad|open|looking|interested)\b/i;
/** A statement about something else than the writer may hold such a word: "Your shop is what I would like mine to be, and …". */
const OF_OTHERS = /^(?:your|our|my|it|this|that|the)\b/i;
const REQUEST_BEGINS =
  /^\s?[,;:–—-]?\s?(?:(?:and|but|so)\s)?(?:i|we)(?:['’]d|\s(?:would|could|hope|wonder|want|am (?:happy|glad|open|looking|hoping|wondering)))\b/i;
/** Work that is brought to a meeting can be shown without one. */
const BRINGS_WORK =
  /\bbring (?:along )?((?:[\w’'-]+ ){0,3}(?:models?|sheets|drafts?|drawings?|sketch(?:es)?|prints?|photos?|photographs?|maps?|plans?|samples?|manuscripts?|prototypes?|designs?|paintings?|recordings?|slides|portfolios?)\b)(?: along\b)?/i;
const SEAM_BEHIND = String.raw`(?:[\s,;](?:and|but|so)|;)\s`;
/** What one can do without being met; what is done together, or asked, is part of the request. */
const OWN_DEED = String.raw`(?!(?:love|like|be|appreciate|want|really|come|meet|travel|drive|pick|talk|ask|learn|hear|discuss|explore|chat|catch|grab|get|have|do|go|work|see|take|then|bring)\b)`;
/** Costs as much as what it would come behind. */
const MEETS = String.raw`[^?]{0,80}\b(?:calls?|meet(?:ing)?|coffee|lunch|dinner|drinks?|zoom|chat|minutes|hour|spare)\b`;
/** Behind the request: a clause that brings its own subject. */
const TAIL = new RegExp(
  [
    String.raw`${SEAM_BEHIND}(?=(?:i|we)(?:['’](?:ve|m|re))?\s(?!(?:would|could|can|will|look|am looking)\b))`,
    String.raw`(?:${SEAM_BEHIND}|,\s)(?=(?:i|we)(?:\s(?:would|could|can|will)|['’]ll)\s${OWN_DEED})`,
    String.raw`${SEAM_BEHIND}(?=(?:it|they)(?:['’]\w+)?\s(?!would\b|could\b))`,
    String.raw`${SEAM_BEHIND}(?=(?:my|our|your)(?:\s[\w’'-]+){1,4}\s(?:is|are|was|were|has|have|had)\b)`,
    // A question, and what says why.
    String.raw`,?\s(?:and|or)\s(?:if\snot,?\s)?(?=(?:could|can|would)\syou\s(?!${MEETS}))`,
    String.raw`(?:,?\sbecause|,\s(?:since|as))\s(?=(?:(?:my|our)\s|\d)|(?:i|we)(?:['’](?:ve|m|re))?\s(?!(?:would|could|can|may|might|will|want|hope|wish|think|believe|know|feel|discussed|mentioned|said|wrote)\b))`,
  ].join('|'),
  'i',
);

/** A question, which may ask for less than what it follows. */
const QUESTION = /^(?:could|can|would) you\b/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the last statement before the request ends; absent where it opens the sentence. */
const statementEnd = (own: string, from: number): number | undefined => {
  const until = Math.max(from, REQUEST.exec(own)?.index ?? own.length);
  return [...own.matchAll(SEAM)]
    .filter(({ index, 0: seam }) => !/\w/.test(seam) || CLAUSE.test(own.slice(index + seam.length)))
    .map(({ index }) => index)
    .findLast((end) => {
      const before = own.slice(0, end);
      if (!STATEMENT.test(before) || endsInSubject(before)) return false;
      if (end <= until && !REQUEST.test(before)) return true;
      return (from === 0 || end <= from) && OF_OTHERS.test(before) && REQUEST_BEGINS.test(own.slice(end));
    });
};

type Around = {
  readonly before: string;
  readonly after: string;
  /** Whether what stands behind was offered instead of the clause: "or if not, could you tell me …?" */
  readonly instead: boolean;
};

/** What stands by itself before and behind the clause that holds `words`, as sentences. */
const around = (body: string, sentence: Span, words: Span): Around => {
  const own = body.slice(sentence.start, sentence.end);
  const from = words.start - sentence.start;
  const end = statementEnd(own, from);
  const isWhole = words.end >= sentence.end - 1;
  const remaining = own.slice(isWhole ? Math.max(from, (end ?? 0) + 5) : words.end - sentence.start);
  const rest = remaining.replace(BRINGS_WORK, 'show you $1');
  const tail = TAIL.exec(rest);
  const after = tail === null ? '' : casedAs(body, sentence, capital(rest.slice(tail.index + tail[0].length)));
  return {
    before: end === undefined ? '' : `${own.slice(0, end).trimEnd()}.`,
    // A statement that followed a question ends as one now.
    after: QUESTION.test(after) ? after : after.replace(/\?$/, '.'),
    instead: /\bor\b/i.test(tail?.[0] ?? ''),
  };
};

/**
 * Puts `text`, a sentence of its own, in the place of the clause of `sentence` that holds `words`. A statement before
 * it ("I am a fan, and …") and a clause behind it that stands by itself are kept, as sentences, on one line; a question
 * that was offered instead takes the place.
 */
export const replaceClause = (body: string, sentence: Span, words: Span, text: string): Edit => {
  const { before, after, instead } = around(body, sentence, words);
  const asked = instead ? '' : casedAs(body, sentence, text);
  return replace(sentence, [before, asked, after].filter(Boolean).join(' ').replace(/\s+/g, ' '));
};

/** What is offered on a condition goes with it: "If you are ever in Boston, I can show you around". */
const CONDITION = /^(?:(?:and|but|or|also) )?(?:if|when|whenever|next time|should)\b/i;

/** Deletes the clause of a request, and keeps what stands by itself around it. */
export const cutRequest = (body: string, sentence: Span, words: Span): Edit => {
  const { before, after } = around(body, sentence, words);
  const kept = CONDITION.test(body.slice(sentence.start)) ? '' : [before, after].filter(Boolean).join(' ');
  return kept === '' ? cutSentence(body, sentence) : replace(sentence, kept.replace(/\s+/g, ' '));
};
