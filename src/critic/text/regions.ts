import type { Span } from '../letter';

/** A letter's parts, as lines belong to them. Only `body` is judged. */
export type RegionKind = 'greeting' | 'body' | 'sign-off' | 'quote';
export type Region = Span & { readonly kind: RegionKind };

type Line = Span & { readonly text: string };

const GREETING_WORD =
  '(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|HI|HELLO|[Dd]ear|DEAR|[Gg]reetings|[Gg]ood (?:morning|afternoon|evening|day)|[Tt]o [Ww]hom [Ii]t [Mm]ay [Cc]oncern)';
/** Who is greeted: names, titles, words for many, a blank that is still to be filled; a title may go with a name in lower case. */
const ADDRESSED = String.raw`(?:(?:mrs?|ms|mx|dr|prof)\.? \p{Ll}[\p{L}.'’-]*|\p{Lu}[\p{L}.'’-]*|and|&|of|the|von|van|de|there|all|both|everyone|everybody|team|folks|friends?|sir|madam|professor|doctor|colleagues?|[[{<(][^\]})>\n]{1,40}[\]})>]+)`;
/** A greeting that has its line for itself; writers who use no capitals greet one word and a comma. */
const GREETING_LINE = new RegExp(
  String.raw`^\s*${GREETING_WORD}(?:(?:,? ${ADDRESSED}){0,7}|,? \p{L}+(?=,))\s*(?:[,:!.;–—-]{1,3}\s*)?$`,
  'u',
);
/** A greeting with words behind it: all up to the comma. */
const GREETING_START = new RegExp(
  String.raw`^\s*${GREETING_WORD}(?:[ \u00a0]+[\p{L}.'’-]{1,20}){0,4}\s*[,!:–—]+\s+`,
  'iu',
);
/** A name alone, with a comma: "Professor Okafor,". */
const NAME_LINE = /^\s*\p{Lu}[\p{L}.'’-]{0,20}(?:[ \u00a0]\p{Lu}[\p{L}.'’-]{0,20}){0,3}\s*(?:,|-{1,2}|–|—)\s*$/u;

const SIGN_OFF =
  /^\s*(?:(?:with )?(?:very )?(?:all (?:my|the) )?(?:best|kind(?:est)?|warm(?:est|ly)?|sincere(?:ly|st)?|respectful(?:ly)?|cordially|yours?|regards|cheers|thank(?:s| you)|many thanks|gratefully|faithfully|love|take care|ciao|xo{1,5})(?:[ ,]{1,3}(?:regards|wishes|and|again|so|very|much|a lot|in advance|to|you|all|both|for|your|the|time|help|support|consideration|truly|sincerely|faithfully|thanks|thank|best|from|always|ever|luck|cheers|respectfully)){0,6}|sent from my \w+) ?[,.!–—-]{0,3}\s*$/i;
const SIGNATURE_MARK = /^--\s*$/;
/** Behind a sign-off: a name, a title, ways to reach somebody. */
const SIGNATURE_LINES = 8;
const SIGNATURE_LINE_LENGTH = 80;

const QUOTED_LINE = /^\s*>/;
const QUOTE_START = [
  /^\s*On .{4,200}\bwrote:\s*$/,
  /^\s*-{2,}\s*(?:original message|forwarded message|forwarded by)\b/i,
  /^\s*Begin forwarded message:/i,
  /^_{10,}\s*$/,
];
const HEADER_LINE =
  /^\s*\*?(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff|de|envoyé|à|objet|para|asunto)\s?:\*?\s*\S/i;

/** In UTF-16 code units. */
const LONGEST_FRAME_LINE = 300;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    // Whatever frames a letter is short; nothing is sought in longer lines.
    lines.push({ start, end: start + line.length, text: line.length > LONGEST_FRAME_LINE ? 'x' : line });
    start += line.length + 1;
  }
  return lines;
};

/** Three header lines running are a quoted mail's head, in whatever language. */
const startsQuote = (lines: readonly Line[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  if (QUOTE_START.some((pattern) => pattern.test(text))) return true;
  // An attribution may be wrapped over two lines.
  if (/^\s*On .{4,120}$/.test(text) && /\bwrote:\s*$/.test(lines[at + 1]?.text ?? '')) return true;
  return at > 0 && [0, 1, 2].every((next) => HEADER_LINE.test(lines[at + next]?.text ?? ''));
};

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** A sentence is no part of a signature. */
const isSignatureLine = ({ text }: Line): boolean =>
  text.length <= SIGNATURE_LINE_LENGTH && (!/[.?!]\s*$/.test(text) || /\b(?:Inc|Ltd|Co|Jr|Sr|D)\.\s*$/.test(text));

/** Where the closing begins: at a signature mark, else at a sign-off with nothing but short lines behind it. */
const closingIn = (lines: readonly Line[], from: number, to: number): number => {
  const mark = lines.findIndex((line, at) => at >= from && at < to && SIGNATURE_MARK.test(line.text));
  if (mark >= 0) to = mark;
  for (let at = to - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || !SIGN_OFF.test(line.text)) continue;
    const rest = lines.slice(at + 1, to).filter((behind) => !isBlank(behind));
    if (rest.length <= SIGNATURE_LINES && rest.every(isSignatureLine)) return at;
  }
  // A name alone at the end, behind a blank line.
  let last = to - 1;
  while (last > from && isBlank(lines[last] as Line)) last -= 1;
  const alone = last > from && isBlank(lines[last - 1] as Line);
  return alone && /^(?:[-–—~] ?)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(lines[last]?.text.trim() ?? '')
    ? last
    : to;
};

/** The parts of a letter, in order; together they hold every line that is not blank. */
export const regionsOf = (body: string): readonly Region[] => {
  const lines = linesOf(body);
  const quote = lines.findIndex((_, at) => startsQuote(lines, at));
  const end = quote < 0 ? lines.length : quote;
  const regions: Region[] = [];
  const add = (kind: RegionKind, start: number, stop: number): void => {
    if (body.slice(start, stop).trim() !== '') regions.push({ kind, start, end: stop });
  };

  let first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  let bodyStart = lines[first]?.start ?? 0;
  const opening = lines[first]?.text ?? '';

  if (first < end) {
    if (GREETING_LINE.test(opening) || (NAME_LINE.test(opening) && lines.length > 1)) {
      add('greeting', bodyStart, bodyStart + opening.length);
      bodyStart += opening.length;
      first += 1;
    } else {
      const greeting = GREETING_START.exec(opening)?.[0] ?? '';
      if (greeting !== '') add('greeting', bodyStart, bodyStart + greeting.length);
      bodyStart += greeting.length;
    }
  }

  const closing = closingIn(lines, first, end);
  const bodyEnd = lines[closing]?.start ?? body.length;
  // Lines answered in between are quoted one by one.
  let open = bodyStart;
  for (const line of lines.slice(first, closing)) {
    if (!QUOTED_LINE.test(line.text)) continue;
    add('body', open, Math.max(line.start, open));
    add('quote', line.start, line.end);
    open = line.end;
  }
  add('body', open, Math.max(bodyEnd, open));
  if (closing < end) add('sign-off', lines[closing]?.start ?? body.length, lines[end]?.start ?? body.length);
  if (quote >= 0) add('quote', lines[quote]?.start ?? body.length, body.length);
  return regions;
};
