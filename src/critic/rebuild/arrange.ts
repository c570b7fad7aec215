import type { SignalId } from '../critique';
import type { Report, Sentence } from '../report';
import { behind } from '../rewrite/behind';
import { withFollowers } from '../rewrite/followers';
import { leadWith } from '../rewrite/lead-with';
import { isItem } from '../rewrite/list-item';
import { openingOf } from '../rewrite/opening';
import { awaitsWords } from '../rewrite/stems';
import type { Step } from './step';

const WAY_OUT = 'If it is not for you, no answer is needed.';
const HAS_WAY_OUT =
  /\b(?:no (?:answer|reply|response|need|worries|pressure|rush|hard feelings|obligations?)|not for you|feel free to (?:ignore|say no|decline)|understand if|either (?:way|is fine)|yes or no)\b/i;

const firstAt = ({ sentences }: Report, ...ids: readonly SignalId[]): number =>
  sentences.findIndex(({ signals }) => signals.some(({ id }) => ids.includes(id)));

/** Moves the first sentence about something of the reader's to the front, where a gift or an ask stands before it. */
export const openWithTheirs = (report: Report): Step | undefined => {
  const theirs = firstAt(report, 'specific-reference');
  const ours = firstAt(report, 'give', 'ask');
  const sentence = report.sentences[theirs];
  const first = openingOf(report);
  if (sentence === undefined || first === undefined || theirs <= ours || ours < 0) return undefined;
  if (sentence.signals.some(({ id }) => id === 'give')) return undefined;
  const edits = leadWith(report, sentence, first);
  if (edits === null) return undefined;
  return { id: 'open-with-theirs', title: 'Your reader comes first', label: 'Open with what is theirs', edits };
};

/** Moves the first gift before the ask, where none stands there. */
export const bringFirst = (report: Report): Step | undefined => {
  const ask = report.sentences[firstAt(report, 'ask')];
  const give = report.sentences[firstAt(report, 'give')];
  if (ask === undefined || give === undefined || give.start <= ask.start) return undefined;
  const edits = leadWith(report, give, ask);
  return edits === null
    ? undefined
    : {
        id: 'bring-first',
        title: 'What you bring comes before what you ask',
        label: 'Put what you bring first',
        edits,
      };
};

/** The last sentence of an ask: behind it stand those that lean on it, and what it would bring. */
const endOf = (report: Report, ask: Sentence): Sentence => {
  const { letter, sentences } = report;
  let last = ask;
  for (;;) {
    last = withFollowers(report, last).at(-1) ?? last;
    const next = sentences.find(({ start }) => start >= last.end);
    const brings = next && (awaitsWords(report, next) || next.signals.some(({ id }) => id === 'give'));
    if (!brings || letter.body.slice(last.end, next.start).includes('\n')) return last;
    last = next;
  }
};

/** Adds an easy way out behind the ask, which somebody above is the likelier to answer for it. Goldberg on "but you are free". */
export const wayOut = (report: Report): Step | undefined => {
  const { sentences, reading } = report;
  const ask = sentences.findLast(({ signals }) => signals.some(({ id }) => id === 'ask'));
  if (ask === undefined || !reading.outreach || reading.relation === 'peer') return undefined;
  // What ends in a colon leads on.
  if (ask.text.endsWith(':') || isItem(report.letter.body, ask) || sentences.some(({ text }) => HAS_WAY_OUT.test(text)))
    return undefined;
  return {
    id: 'way-out',
    title: 'Who may decline is freer to accept',
    label: 'Leave an easy way out',
    edits: [behind(report.letter.body, endOf(report, ask), WAY_OUT)],
  };
};
