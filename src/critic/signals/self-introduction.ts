import { type Detector, find } from './detector';

const PATTERNS = [
  /\bmy name(?:['’]s| is)\b/i,
  /\b(?:let|allow|permit) me (?:to )?introduce (?:myself|our|my)\b|\b(?:i|we)(?: would|['’]d)? (?:like|want|wanted|wish)(?: to)? introduce (?:myself|ourselves)\b/i,
  /^(?:\S+ ){0,2}(?:i|we)(?:['’]m| am|['’]re| are)(?: currently| just| only| still)? an? (?:[\w'’-]+ ){0,5}(?:student|undergraduate|graduate|sophomore|junior|senior|candidate|researcher|postdoc|fellow|intern|engineer|developer|designer|writer|author|journalist|reporter|editor|producer|founder|owner|manager|director|consultant|recruiter|teacher|nurse|doctor|lawyer|analyst|artist|musician|photographer|farmer|company|agency|startup|start-up|team|charity|club|reader|fan|listener|collector)\b/i,
  /\bi(?:['’]m| am) (?:the |an? )?(?:[\w'’-]+ ){0,3}(?:at|from|with) \p{Lu}/u,
  /\bi (?:work|teach|study|run|represent|lead|manage) (?:for |at |as |with |in )?(?:an? |the |my |our )?\p{Lu}/u,
];

/** The writer says who they are. */
export const selfIntroduction: Detector = (sentence) => {
  const words = find(sentence, PATTERNS);
  return words === null ? [] : [words];
};
