import type { Rewrite } from '../critique';
import type { Span } from '../letter';
import type { Report, Sentence } from '../report';
import { replaceClause } from './replace-clause';

/** Something of the writer's own that the reader is to see, hear or join. */
const OURS =
  /\b(?:my|our|we offer|we help|this opportunity|partner(?:ship|ing)?|collaborat\w+|synerg\w+|work(?:ing)? together|demo|show you|walk you|see (?:if|whether) (?:we|it|there|i)|good fit|business opportunity|answer any questions|invest(?:or|ing)?)\b/i;
const THEIRS = /\b(?:your|you)\b/i;
/** A place that the writer seeks for themselves, which a letter can ask for in one line. */
const PLACE =
  /\b(?:internships?|positions?|jobs?|roles?|openings?|opportunit(?:y|ies)|opening|vacanc(?:y|ies)|phd|post-?doc|supervis\w+|hir(?:e|ing)|placements?|apprenticeships?)\b/i;

const SEEKS =
  /\b(?:apply(?:ing)?|looking for|searching for|in search of|seeking|considered for|interested in|join|pursu\w+|under your|hop(?:e|ing) (?:to|for)|internship)\b/i;
const FOR_ME = /\b(?:i|my|me)\b/i;

/** Asks to be taught, whatever it says of the writer. */
const COUNSEL =
  /\b(?:mentor\w*|advi[cs]e|guidance|tips|thoughts|feedback|perspective|insights?|wisdom|pick your brains?|teach me|learn from)\b/i;
/** What else says what a meeting would be about: "show you how it works", "swap notes on the diaries". */
const BESIDE =
  /\b(?:(?:show|tell|walk) you (?:through |about )?|(?:notes|stories|ideas|chat|conversation|call|word) (?:on|about|around) |(?:tips|advice|help|thoughts) (?:that )?you (?:could|can|might|may) (?:\w+ ){1,3}(?:on|about|with) )((?:how|what|why|our|my|the|your) [^.?!,;:()]{3,60})/i;
const BESIDE_ENDS = /\s(?:if|when|and|so|over|next|this|at|in|for|because|sometime|soon|with|via|by|on|from)\b/i;
/** "Ideas on Wednesday" says when, not what about. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight)\b/i;
/** Whom it is to be learned from is said by the question itself. */
const FROM_YOU = /\s(?:from|with) you\b[^,.]{0,40}$/i;

type Aim = 'learn' | 'propose' | 'place';

const topicOf = ({ letter: { body } }: Report, { signals, text }: Sentence): string | undefined => {
  const about = signals.find(({ topic }) => topic !== undefined)?.topic;
  const said = about && body.slice(about.start, about.end).replace(/\s+/g, ' ').replace(FROM_YOU, '');
  if (said !== undefined && !DAY.test(said)) return said;
  const beside = BESIDE.exec(text.replace(/\s+/g, ' '))?.[1];
  const words = beside?.slice(0, BESIDE_ENDS.exec(beside)?.index) ?? '';
  return words.includes(' ') ? words : undefined;
};

/** What the writer is after: an answer, a place, or to be heard about something of their own. */
const aimOf = (report: Report, sentence: Sentence, topic: string | undefined): Aim => {
  if ([PLACE, SEEKS, FOR_ME].every((cue) => cue.test(sentence.text))) return 'place';
  if (topic !== undefined && THEIRS.test(topic))
    return /^(?:how|whether) (?:my|our|we|i)\b/i.test(topic) ? 'propose' : 'learn';
  if (COUNSEL.test(sentence.text)) return 'learn';
  if (OURS.test(topic ?? sentence.text)) return 'propose';
  if (topic !== undefined || sentence.signals.some(({ ask }) => ask?.kind === 'advice')) return 'learn';
  const offers = report.sentences.some(({ signals }) =>
    signals.some(({ id }) => id === 'vague-offer' || id === 'give'),
  );
  return offers ? 'propose' : 'learn';
};

const BY_MAIL: Readonly<Record<Aim, (topic: string | undefined) => string>> = {
  learn: (topic) => `Could I ask you one question by email about ${topic ?? '[the one thing you want to know]'}?`,
  propose: (topic) =>
    `May I send you a few lines about ${topic ?? '[what you propose]'}, to look at when it suits you?`,
  place: (topic) => `Could I ask you one question by email about ${topic ?? '[the place you mean]'}?`,
};

const AT_ONCE: Readonly<Record<Aim, (topic: string | undefined) => string>> = {
  learn: (topic) =>
    `One question${topic === undefined ? '' : ` about ${topic}`}, which a line would answer: [your question]?`,
  propose: () => 'Would [the first thing you would do for them] be of use to you? A yes or no is enough.',
  place: () => 'Do you have a place for [the role you mean] from [when]? A yes or no is enough.',
};

/**
 * Steps down the ladder of what an ask costs: from a meeting or a call to a question by mail, from that to a line or a
 * yes or no. What it is about stays, in the writer's own words; where no words say it, a blank does. A call instead of
 * a meeting is no step down for somebody above: it is the next move that suits equals.
 */
export const askSmaller = (
  report: Report,
  sentence: Sentence,
  words: Span = sentence,
): { readonly byMail: Rewrite; readonly atOnce: Rewrite } => {
  const topic = topicOf(report, sentence);
  const aim = aimOf(report, sentence, topic);
  const rewrite = (label: string, text: string): Rewrite => ({
    label,
    edits: [replaceClause(report.letter.body, sentence, words, text)],
  });
  return {
    byMail: rewrite(aim === 'propose' ? 'Send it in writing' : 'Ask by email', BY_MAIL[aim](topic)),
    atOnce: rewrite(aim === 'learn' ? 'Ask it here' : 'Ask for a yes or no', AT_ONCE[aim](topic)),
  };
};
