import { type Detector, find } from './detector';

const PATTERNS = [
  /\b(?:just |gently |quickly |only )?(?:bumping|floating|pushing|moving) (?:this|my (?:last |previous |earlier )?(?:e-?mail|note|message))\b(?:[^.?!]{0,30}\b(?:up|top|inbox)\b)?/i,
  /\b(?:(?:just|quick|gentle|friendly) )(?:follow(?:ing)?[- ]?up|check(?:ing)?[- ]?in|reminder|nudge|circling back|touching base|ping)\b/i,
  /\b(?:circling back|circle back|checking in|touching base|following up|follow up) (?:on|to|about|with|regarding|again)\b/i,
  /\b(?:did you (?:get|see|receive|have a chance)|(?:have|had) you (?:seen|had (?:a |the |any )?(?:chance|time|opportunity)))\b[^.?!]{0,60}/i,
  /\b(?:haven['’]t|have not|didn['’]t|did not) (?:heard (?:back )?|hear (?:back )?|receive(?:d)? )(?:from you|a (?:reply|response)|anything)\b/i,
  /\b(?:i|we) (?:wrote|e-?mailed|sent you (?:an? )?(?:e-?mail|note|message)|reached out|messaged)(?: to)?(?: you)?[^.?!]{0,20} (?:last (?:week|month)|a (?:few|couple of) (?:days|weeks) ago|earlier|on \w+day)\b/i,
  /\bresending\b|\b(?:second|third|last|final) (?:attempt|try|e-?mail|time (?:i|we)['’]?\w* (?:writ|e-?mail|reach))/i,
];

/** A letter after a letter that was not answered. */
export const followUp: Detector = (sentence) => {
  const words = find(sentence, PATTERNS);
  return words === null ? [] : [words];
};
