import { askSmaller } from '../rewrite/ask-smaller';
import { cutSentence } from '../rewrite/cut';
import { goesOn } from '../rewrite/list-item';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** Whoever is asked to appear before others is offered something as well; whether it is worth it, other rules say. */
const INVITES =
  /\b(?:(?:give|giving|deliver) (?:us )?(?:a |the )?(?:talk|keynote|lecture|workshop|reading)|speak (?:at|to) (?:our|the|us)|(?:guest|speaker|panellist|panelist|judge|juror) (?:on|at|for|of) (?:our|my|the)|join (?:us|our)|keynote|perform (?:at|for))\b/i;

export const costlyAsk = defineRule({
  id: 'costly-ask',
  family: 'reciprocity',
  needs: ['ask'],
  objection: 'ask-first',
  scope: 'sentence',
  title: 'Asks for their time',
  why: 'A meeting costs a busy reader the hour and the switching around it; a question by mail costs them a line.',
  source:
    'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: asking for time is an imposition unless something came first',
  check: ({ sentences, smallAsk }) =>
    sentences
      .filter(
        ({ signals, text }) =>
          !smallAsk &&
          !INVITES.test(text) &&
          signals.some(({ ask }) => ask?.size === 'hour' && (ask.kind === 'call' || ask.kind === 'meeting')),
      )
      .map(({ start, end }) => ({
        start,
        end,
        message: 'This costs them an hour with all around it, from somebody they do not know yet.',
        weight: 'lesser',
      })),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    if (goesOn(report.letter.body, sentence))
      return [{ label: 'Cut it', edits: [cutSentence(report.letter.body, sentence)] }];
    const { down, atOnce } = askSmaller(report, sentence);
    return [...down, atOnce];
  },
  examples: [
    {
      bad: 'Dear Dr. Amadi,\n\nI am a student of public health in Leeds. [[I would love to meet with you to discuss my thesis.]]',
      rewrite:
        'Dear Dr. Amadi,\n\nI am a student of public health in Leeds. May I send you a few lines about my thesis, to look at when it suits you?',
    },
    {
      bad: 'Dear Ms. Rossi,\n\nI am a young architect looking for direction. [[Could we schedule a call about getting into theatre design?]]',
      relation: 'above',
      rewrite:
        'Dear Ms. Rossi,\n\nI am a young architect looking for direction. Could I ask you one question by email about getting into theatre design?',
    },
    {
      bad: 'Dear Mr. Achebe,\n\nI have always wanted to write. [[Would you be willing to meet me for an hour?]]',
      relation: 'above',
      rewrite:
        'Dear Mr. Achebe,\n\nI have always wanted to write. Could I ask you one question by email about [the one thing you want to know]?',
    },
    {
      good: 'Dear Dr. Amadi,\n\nI am a student of public health in Leeds. Does your table 4 count visits by telephone?',
      because: 'visits as what the paper counts',
    },
    {
      good: 'Hi Ben,\n\nCould we schedule a call about the booth on Tuesday?',
      relation: 'peer',
      because: 'equals trade hours',
    },
    {
      good: 'Dear Ms. Rossi,\n\nI have drawn the fly tower of your Parma house as it stands, 14 sheets, attached for your archive. Which of the two hoists was there in 1988?',
      because: 'finished work, and a question that a line answers',
    },
  ],
});
