import type { Report, Sentence } from '../report';
import { awaitsWords, isOfferStem } from './stems';

/** Something of the writer's own that the reader is to see, hear or join. */
const OURS =
  /\b(?:my|our|we offer|we help|this opportunity|partner(?:ship|ing)?|collaborat\w+|synerg\w+|work(?:ing)? together|demo|show you|walk you|see (?:if|whether) (?:we|it|there|i)|good fit|business opportunity|answer any questions|invest(?:or|ing)?)\b/i;
const THEIRS = /\b(?:your|you)\b/i;
/** A place that the writer seeks for themselves, which a letter can ask for in one line. */
const PLACE =
  /\b(?:internships?|positions?|jobs?|roles?|openings?|opportunit(?:y|ies)|opening|vacanc(?:y|ies)|phd|post-?doc|supervis\w+|hir(?:e|ing)|placements?|apprenticeships?)\b/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const ROLE = 'internships?|positions?|jobs?|roles?|openings?|vacanc(?:y|ies)|placements?|apprenticeships?';
/** Where and when: "in your lab", "from June to August 2027". */
const WHERE = String.raw` (?:for|in|from|during|at|on|within|with) (?:the |your |this |next )?[\w’'-]+(?: \d{4})?(?: (?:to|until) ${MONTH}(?: \d{4})?)?`;
/** The place in the writer's own words: "a summer internship in your lab", "any openings for 2026". */
const PLACE_SOUGHT = new RegExp(
  String.raw`\b(?:for|seeking|have|interested in|pursue|pursuing|is there|are there|about) ((?:an?|any|the) (?:[\w’'-]+ ){0,5}?(?:${ROLE})(?:${WHERE}){0,3})(?=[,.;:!?)]|\s(?:and|or|which|that|so|to|where)\b|$)`,
  'i',
);

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

/** Whoever it may be: "put me in touch with the right person". */
const UNNAMED =
  /\b(?:put(?:ting)? (?:me|us) in (?:touch|contact) with|connect(?:ing)? (?:me|us) (?:with|to)|introduc(?:e|ing) (?:me|us) to|refer(?:ring)? (?:me|us) to|point(?:ing)? (?:me|us) to) (?:the (?:right|best|appropriate|relevant)|an?|some|any|whoever|people|someone|somebody|anyone|anybody)\b/i;

/** What an ask is after: to learn something, to be heard about something of the writer's own, a place, or somebody to turn to. */
export type Aim = 'learn' | 'propose' | 'place' | 'person';

const topicOf = ({ letter: { body } }: Report, { signals, text }: Sentence): string | undefined => {
  const about = signals.find(({ topic }) => topic !== undefined)?.topic;
  const said = about && body.slice(about.start, about.end).replace(/\s+/g, ' ').replace(FROM_YOU, '');
  if (said !== undefined && !DAY.test(said)) return said;
  const beside = BESIDE.exec(text.replace(/\s+/g, ' '))?.[1];
  const words = beside?.slice(0, BESIDE_ENDS.exec(beside)?.index) ?? '';
  return words.includes(' ') ? words : undefined;
};

const aimOf = (report: Report, sentence: Sentence, topic: string | undefined): Aim => {
  if (UNNAMED.test(sentence.text.replace(/\s+/g, ' '))) return 'person';
  if ([PLACE, SEEKS, FOR_ME].every((cue) => cue.test(sentence.text))) return 'place';
  if (topic !== undefined && THEIRS.test(topic))
    return /^(?:how|whether) (?:my|our|we|i)\b/i.test(topic) ? 'propose' : 'learn';
  if (COUNSEL.test(sentence.text)) return 'learn';
  if (OURS.test(topic ?? sentence.text)) return 'propose';
  if (topic !== undefined || sentence.signals.some(({ ask }) => ask?.kind === 'advice')) return 'learn';
  const offers = report.sentences
    .filter((one) => isOfferStem(one.text) || !awaitsWords(report, one))
    .some(({ signals }) => signals.some(({ id }) => id === 'vague-offer' || id === 'give'));
  return offers ? 'propose' : 'learn';
};

/** What a sentence asks for, and about what, in the writer's own words; absent where no words say it. */
export const soughtBy = (
  report: Report,
  sentence: Sentence,
): { readonly aim: Aim; readonly topic?: string | undefined; readonly place?: string | undefined } => {
  const topic = topicOf(report, sentence);
  const aim = aimOf(report, sentence, topic);
  if (aim !== 'place') return { aim, topic };
  const place = PLACE_SOUGHT.exec(sentence.text.replace(/\s+/g, ' '))?.[1];
  return { aim, topic: place ?? topic, place };
};
