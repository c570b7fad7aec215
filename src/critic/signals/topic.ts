import type { Span } from '../letter';

/** "About twenty minutes" is a length. */
const ABOUT =
  /\b(?:about|regarding|concerning)\s+(?!\d|(?:(?:an? )?(?:hour|half)|five|ten|fifteen|twenty|thirty|forty)\b)/i;
/** Where what an ask is about ends and something else of the sentence begins. */
const STOP =
  /[.?!;:,()–—]|\s(?:so that|so (?:i|we)|because|since|if|when|whenever|while|before|after|over (?:a|some|lunch|coffee|zoom|the phone)|sometime|some time|and (?:i|we|would|how you|see|learn)|as (?:i|we)|next|this (?:week|month|fall|spring|summer|winter|autumn)|at your|for (?:\d+|a few|ten|fifteen|twenty|thirty)|in (?:the next|person)|by (?:phone|email|zoom)|via|on a call|with you)\b/i;
const LONGEST = 60;

/** What an ask or invitation is about, in the writer's own words: "pricing for clinics". */
export const topicIn = (sentence: string): Span | undefined => {
  const about = ABOUT.exec(sentence);
  if (about === null) return undefined;
  const start = about.index + about[0].length;
  const rest = sentence.slice(start);
  const end = STOP.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trimEnd();
  // A bare pronoun is no topic that can be asked about elsewhere.
  const usable =
    words.length >= 3 && words.length <= LONGEST && !/^(?:it|this|that|you|me|us|them|yourself)$/i.test(words);
  return usable ? { start, end: start + words.length } : undefined;
};
