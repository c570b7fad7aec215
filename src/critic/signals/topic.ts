import type { Span } from '../letter';

/** What is asked for, before what it is about: "advice on", "a question for". */
const COUNSEL =
  'advice|thoughts?|guidance|feedback|questions?|perspectives?|insights?|input|suggestions?|views?|opinions?|tips?|expertise|help|experience|ideas';
/** "About twenty minutes" is a length. */
const NO_LENGTH = '(?!\\d|(?:(?:an? )?(?:hour|half)|five|ten|fifteen|twenty|thirty|forty)\\b)';
/** What an ask is about stands behind one of these; the sooner named, the surer. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(`\\b(?:about|regarding|concerning)\\s+${NO_LENGTH}`, 'i'),
  new RegExp(`\\b(?:${COUNSEL})\\s+(?:on|with|around)\\s+`, 'i'),
  /\bto\s+discuss\s+(?:further\s+)?/i,
  /\bto\s+(?:learn|hear|know|understand|ask(?:\s+you)?|find\s+out|see)\s+(?:more\s+)?(?=(?:how|why|what|which|where|whether)\b)/i,
];
/** Where what an ask is about ends and something else of the sentence begins. */
const STOP =
  /[?!;()–—]|[.,:](?!\d)|\s(?:(?:is|are|was|were) that|so that|so (?:i|we)|because|since|if|when|whenever|while|before|after|over (?:a|some|lunch|coffee|zoom|the phone)|sometime|some time|and (?:i|we|would|how you|see|learn|particularly|explore|discuss|ask|get|share|talk|hear|find|be|have)|as (?:i|we)|next|this (?:week|month|fall|spring|summer|winter|autumn)|at your|for (?:\d+|a few|ten|fifteen|twenty|thirty)|in (?:the next|the coming|person)|by (?:phone|email|zoom)|via|on a call|with you|over a call)\b/i;
/** A bare pronoun is no topic that can be asked about elsewhere; neither is what ends in the middle of a phrase. */
const POINTING =
  /^(?:it|this|that|these|those|you|me|us|them|yourself)\b(?! \p{L}+ \p{L})|^any of\b|\b(?:call|meeting|chat|following|https?|www)\b/iu;
/** "What I like about" is followed by what is praised. */
const PRAISE = /\bwhat (?:i|we) (?:[\w’']+ ){1,3}$/i;
const UNFINISHED = /\s(?:and|or|of|the|a|an|to|in|on|for|with)$/i;
const LONGEST = 60;

const topicBehind = (sentence: string, start: number): Span | undefined => {
  const rest = sentence.slice(start);
  const end = STOP.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trimEnd();
  const usable = words.length >= 3 && words.length <= LONGEST && !POINTING.test(words) && !UNFINISHED.test(words);
  return usable ? { start, end: start + words.length } : undefined;
};

/** What an ask or invitation is about, in the writer's own words: "pricing for clinics". */
export const topicIn = (sentence: string): Span | undefined => {
  for (const opening of OPENINGS) {
    const found = opening.exec(sentence);
    if (found === null || PRAISE.test(sentence.slice(0, found.index))) continue;
    const topic = topicBehind(sentence, found.index + found[0].length);
    if (topic !== undefined) return topic;
  }
  return undefined;
};
