import type { Span } from '../letter';

/** Signals are sought in this much of a sentence: nobody writes a longer one, and every pattern stays quick on it. */
export const SENTENCE_LIMIT = 1000;

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof sr jr st mt rev hon gen col capt lt sgt vs etc e.g i.e cf approx dept est fig figs eq no nos vol pp p ed eds al inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ph.d b.a m.a b.sc m.sc a.m p.m u.s u.k u.n'.split(
    ' ',
  ),
);
/** After one of these a full stop ends the sentence if a capital follows. */
const MAY_END = new Set('etc a.m p.m u.s u.k u.n inc ltd co corp ph.d b.a m.a al jr sr'.split(' '));
const STARTERS =
  /^(?:I|It|We|The|This|That|He|She|They|You|My|Our|In|On|If|When|As|And|But|So|Please|Could|Would|What|How)\b/;

const LIST_ITEM = /^[ \t]*(?:[-*•·–—▪◦]|\(?\d{1,2}[.)-]|[a-z][.)])[ \t]+/;
/** A line at least this long that goes on without a stop was wrapped by a program, not ended by its writer. */
const WRAPPED = 50;

const trimmed = (text: string, start: number, end: number): Span | null => {
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return start < end ? { start, end } : null;
};

/** Stretches that no sentence crosses: paragraphs, list items, lines that their writer ended. */
const blocks = (text: string, { start, end }: Span): Span[] => {
  const found: Span[] = [];
  let open = start;
  let at = start;
  while (at < end) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    const line = text.slice(at, lineEnd).trimEnd();
    const next = text.slice(lineEnd + 1, Math.min(lineEnd + 200, end)).split('\n', 1)[0] ?? '';
    const goesOn =
      next.trim() !== '' &&
      line.trim() !== '' &&
      !LIST_ITEM.test(next) &&
      !/[.!?:…]["'”’)]*$/.test(line) &&
      (line.length >= WRAPPED || (line.length >= WRAPPED / 2 && /^\s*[\p{Ll}\d]/u.test(next)));
    if (!goesOn) {
      found.push({ start: open, end: lineEnd });
      open = lineEnd + 1;
    }
    at = lineEnd + 1;
  }
  if (open < end) found.push({ start: open, end });
  return found;
};

const lastWordOf = (text: string): string => text.split(/\s/).at(-1) ?? '';

/** Whether the stop at `at` (behind `word`, before `rest`) ends a sentence. */
const ends = (stop: string, word: string, rest: string): boolean => {
  // A stop inside an address is part of it.
  if (/^\W*(?:https?:\/\/|www\.)/i.test(word)) return /^\p{Lu}/u.test(rest);
  if (stop.includes('!') || stop.includes('?')) return true;
  const bare = word
    .toLowerCase()
    .replace(/^[("'“‘[]+/, '')
    .replace(/\.$/, '');
  if (stop === '.') {
    if (/^\p{L}$/u.test(bare) && bare !== 'i')
      return STARTERS.test(rest) && word === word.toUpperCase() && bare.length > 1;
    if (ABBREVIATIONS.has(bare)) return MAY_END.has(bare) && STARTERS.test(rest);
    return true;
  }
  // An ellipsis in the middle of a thought goes on in lower case.
  return !/^\p{Ll}/u.test(rest);
};

const STOP = /(?<![.!?…])([.!?…]{1,20})["'”’)\]]{0,5}(?=\s)/g;

/** The sentences of `text` inside `within`, in order; each is `text.slice(start, end)` without white space around. */
export const sentencesIn = (text: string, within: Span): readonly Span[] => {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence !== null) found.push(sentence);
  };
  for (const block of blocks(text, within)) {
    const content = text.slice(block.start, block.end);
    const marker = LIST_ITEM.exec(content)?.[0].length ?? 0;
    let open = marker;
    STOP.lastIndex = marker;
    for (let match = STOP.exec(content); match !== null; match = STOP.exec(content)) {
      const word = lastWordOf(content.slice(Math.max(0, match.index - 40), match.index));
      const end = match.index + match[0].length;
      if (!ends(match[1] as string, word, content.slice(end, end + 40).trimStart())) continue;
      add(block.start + open, block.start + end);
      open = end;
    }
    add(block.start + open, block.end);
  }
  return found;
};
