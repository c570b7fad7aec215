import type { AskKind, AskSize } from '../vocabulary';
import { askKind } from './ask-kind';

/** Says itself that a line is enough. */
const SMALL =
  /\bone (?:quick |small |short )?question\b|\b(?:a )?yes or (?:a )?no\b|\ba line (?:or two )?(?:would|is)\b|^may i send you\b/i;
const DURATION =
  /\b(\d{1,3}|five|ten|fifteen|twenty|thirty|forty|forty-five|few|couple of) ?(?:-|–|to|or)? ?(?:\d{1,3} ?)?-?(?:min(?:ute)?s?)\b/i;
const LONG = /\b(?:(?:an|one|half an|two|1|2) hours?|hour(?:-long)?|half a day|a day|afternoon|morning)\b/i;
const OPEN =
  /\b(?:any (?:advice|help|thoughts|guidance|tips|feedback|support|assistance)|mentor(?:ship|ing)?|pick your brain|(?:your|some) (?:guidance|wisdom|perspective|insights?|support)|collaborat\w+|partner(?:ship|ing)?|ongoing|regular(?:ly)?|work(?:ing)? together|advis(?:or|er|ory)|everything (?:you|about)|anything (?:you|at all)|as much as|learn from you|stay in touch|how (?:to|can i|do i) (?:get (?:started|into)|succeed|become|break into|make it))\b/i;
/** What an expert cannot do in a line, whatever its kind. */
const COSTLY: ReadonlySet<AskKind> = new Set([
  'introduction',
  'job',
  'money',
  'review',
  'promotion',
  'purchase',
  'advice',
]);
/** Whether there is a place is a question; only asking for it is more. */
const YES_OR_NO =
  /\b(?:whether|if|do|are) (?:you|there|your \w+)(?: (?:are|have|has|is))? (?:\w+ )?(?:have|any|taking|hiring|accepting|looking|open)\b/i;
/** Somebody's job as what a question is about, not one that is sought. */
const OF_THEIR_JOB = /\b(?:your|this|that) (?:current )?job\b[^.]*\?/i;
const LONGEST_QUESTION = 30;

/**
 * The size of an ask. A plain question of one sentence needs a line: people underrate how readily others answer one (Flynn
 * and Lake), and asking it raises the asker's standing (Brooks, Gino and Schweitzer).
 */
export const askSize = (sentence: string): AskSize => {
  if (SMALL.test(sentence)) return 'line';
  const kind = askKind(sentence);
  if (OF_THEIR_JOB.test(sentence)) return 'line';
  const meets = kind === 'call' || kind === 'meeting' || kind === 'time';
  if (OPEN.test(sentence)) return 'open-ended';
  if (LONG.test(sentence) && (meets || kind === 'review')) return 'hour';
  if (DURATION.test(sentence)) return 'minutes';
  if (meets) return 'hour';
  if (kind === 'job' && YES_OR_NO.test(sentence)) return 'line';
  if (COSTLY.has(kind)) return kind === 'advice' || kind === 'job' ? 'open-ended' : 'minutes';
  return sentence.includes('?') && sentence.split(/\s+/).length > LONGEST_QUESTION ? 'minutes' : 'line';
};
