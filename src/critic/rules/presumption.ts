import type { Span } from '../letter';
import { behind } from '../rewrite/behind';
import { cutSentence } from '../rewrite/cut';
import { cutClause } from '../rewrite/cut-clause';
import { replace } from '../rewrite/edits';
import { withFollowers } from '../rewrite/followers';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** In UTF-16 code units: what is longer says more than when. */
const LONGEST_CLAUSE = 60;
const NO_HURRY = 'Whenever it suits you is soon enough.';
/** Words around the terms, up to which the sentence is little else. */
const AROUND = 6;
/** What is taken for granted can be asked; what somebody is to feel cannot. */
const ASSUMED = /^i (?:trust|assume|take it|am sure|['’]m sure) (?:that )?you(?:['’]ll| will|['’]d| would)$/i;
const STATED = /^ (?!(?:agree|understand|find|see|love|enjoy|like|appreciate)\b)[^,;?]{3,200}[.!]$/i;
/** A size is a fact; that it is small is for them to say. */
const SIZE = /\b(only|just) /i;
/** Nothing but an answer is asked for by that date. */
const ONLY_ANSWER =
  /^(?:(?:please|kindly|could you|would you|you|we|i|need|expect|want) ){0,3}(?:to )?(?:answer|reply|respond|(?:get|write) back|let (?:me|us) know|your (?:answer|reply))[^,]{0,20}$/i;
/** Terms that a sentence stands without. */
const DATE = /^(?:by|before|no later than|not later than|asap|as soon as possible|at your earliest)\b/i;

/** The words, then what a comma or an "and" parts them from: a clause goes as a whole, "so let me know when you are" with "free". */
const clausesAround = (body: string, sentence: Span, { start, end }: Span): readonly Span[] => {
  const before = body.slice(sentence.start, start);
  const seam = [...before.matchAll(/(?:[,;:–—]|\s(?:and|so|but))\s/g)].at(-1);
  const from = seam === undefined ? sentence.start : sentence.start + seam.index + seam[0].length;
  const rest = body.slice(end, sentence.end);
  const to = end + (/[,;.!?]/.exec(rest)?.index ?? rest.length);
  return [
    { start, end },
    { start, end: to },
    ...(to - from > LONGEST_CLAUSE ? [] : [{ start: from, end: to }]),
    ...(sentence.end - from > LONGEST_CLAUSE || from === sentence.start ? [] : [{ start: from, end: sentence.end }]),
  ];
};

export const presumption = defineRule({
  id: 'presumption',
  family: 'pecking-order',
  needs: ['presumption'],
  objection: 'pecking-order',
  scope: 'sentence',
  title: 'Sets terms for somebody who has agreed to nothing',
  why: 'A deadline, a thank-you in advance or your own free hours take the yes for granted; busy people answer that with silence.',
  source:
    'Adam Grant on mail from strangers: statements that demand; Milkman and others: people answer on their own terms',
  check: ({ sentences }) =>
    sentences.flatMap(({ signals }) =>
      signals
        .filter(({ id }) => id === 'presumption')
        .map(({ start, end }) => ({
          start,
          end,
          message: 'They have not said yes yet, and this already tells them when or how; it reads as pressure.',
          weight: 'full' as const,
        })),
    ),
  rewrite: (words, report) => {
    const { body } = report.letter;
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    const quote = body.slice(words.start, words.end);
    const rest = body.slice(words.end, sentence.end);
    if (ASSUMED.test(quote) && words.start === sentence.start && STATED.test(rest)) {
      const asked = [replace(words, 'Would you'), replace({ start: sentence.end - 1, end: sentence.end }, '?')];
      return [{ label: 'Ask instead', edits: asked }];
    }
    const only = SIZE.exec(quote);
    if (only !== null) {
      const start = words.start + only.index;
      return [{ label: `Leave out “${only[1]}”`, edits: [replace({ start, end: start + only[0].length }, '')] }];
    }
    const clause = clausesAround(body, sentence, words)
      .map((span) => cutClause(body, sentence, span))
      .find((edit) => edit !== null);
    const besides = (body.slice(sentence.start, words.start) + rest).trim();
    const isDate = DATE.test(quote);
    if (isDate ? !ONLY_ANSWER.test(besides) : besides.split(/\s+/).length > AROUND) {
      // The sentence asks for something besides: only the terms go.
      const terms = { start: words.start - (body[words.start - 1] === ' ' ? 1 : 0), end: words.end };
      const cut = isDate ? [replace(terms, '')] : clause === undefined ? [] : [clause];
      return [
        {
          label: 'Leave the time to them',
          edits: [...cut, behind(body, withFollowers(report, sentence).at(-1) ?? sentence, NO_HURRY)],
        },
      ];
    }
    return [
      { label: 'Leave the time to them', edits: [replace(sentence, NO_HURRY)] },
      { label: 'Cut it', edits: [clause ?? cutSentence(body, sentence)] },
    ];
  },
  examples: [
    {
      bad: 'Dear Professor Lund,\n\nI am a second-year student. Could you read my proposal? [[I expect your answer]] on Friday.',
      rewrite:
        'Dear Professor Lund,\n\nI am a second-year student. Could you read my proposal? Whenever it suits you is soon enough.',
    },
    {
      bad: 'Dear Ms. Farrow,\n\nMy name is Ola and I would love to interview you for our school radio. Please answer [[by Wednesday]].',
      relation: 'above',
      rewrite:
        'Dear Ms. Farrow,\n\nMy name is Ola and I would love to interview you for our school radio. Whenever it suits you is soon enough.',
    },
    {
      bad: 'Dear Mr. Qureshi,\n\nI am writing to ask for a place in your workshop. [[I await your positive reply]] this week.\n\nBest,\nIda',
      relation: 'above',
      rewrite:
        'Dear Mr. Qureshi,\n\nI am writing to ask for a place in your workshop. Whenever it suits you is soon enough.\n\nBest,\nIda',
    },
    {
      bad: 'Dear Professor Lund,\n\nI am a second-year student. Please send me [[by Friday]] the names of two editors for my piece on salt. I expect your answer today.',
      relation: 'above',
      rewrite:
        'Dear Professor Lund,\n\nI am a second-year student. Please send me the names of two editors for my piece on salt. Whenever it suits you is soon enough. I expect your answer today.',
    },
    {
      good: 'Dear Professor Lund,\n\nI am a second-year student. Your survey closes on Friday; may I still enter the wells of our village?',
      because: 'a date that the reader has set',
    },
    {
      good: 'Hi Ben,\n\nCan you send me the slides by Wednesday? I have booked the room.',
      relation: 'peer',
      because: 'people who work together set one another dates',
    },
    {
      good: 'Dear Ms. Farrow,\n\nMy name is Ola. We would record whenever you are free, in ten minutes, by telephone. Would that be of interest?',
      because: '“free” about the hours of the reader',
    },
  ],
});
