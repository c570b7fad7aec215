import type { Sentence } from '../report';
import { askSmaller } from '../rewrite/ask-smaller';
import { cutSentence } from '../rewrite/cut';
import { goesOn } from '../rewrite/list-item';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** A connection is no meeting: there is nothing in it to ask smaller. */
const CONNECTION = /\b(?:linkedin|facebook|instagram|twitter)\b/i;

const MEETING =
  /\b(?:coffees?|lunch|dinner|breakfast|brunch|tea|drinks?|beers?|meal|call|chat|zoom|conversation|meet|talk|speak|catch|sit|brains?|ideas|notes)\b/i;

/** Whether a meeting is asked for; hours that suit the writer, a calendar, or thanks for a lunch ask for nothing. */
const asks = ({ text, signals }: Sentence): boolean =>
  !CONNECTION.test(text) &&
  MEETING.test(text) &&
  (text.endsWith('?') ||
    signals.some(({ id, topic }) => id === 'ask' || id === 'vague-invitation' || topic !== undefined));

export const peerMove = defineRule({
  id: 'peer-move',
  family: 'pecking-order',
  needs: ['peer-move'],
  objection: 'pecking-order',
  scope: 'sentence',
  title: 'A move that suits equals',
  why: 'Coffee, calls and calendars are how equals trade ideas; somebody far above has a thousand such offers, and no reason yet.',
  source: 'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: misunderstanding the pecking order',
  check: ({ sentences }) =>
    sentences.flatMap(({ signals }) =>
      signals
        .filter(({ id }) => id === 'peer-move')
        .map(({ start, end, sure }) => ({
          start,
          end,
          message:
            'This treats them as an equal with time to spare; they get many such offers, and this one costs them too.',
          weight: 'full' as const,
          sure,
        })),
    ),
  rewrite: (words, report) => {
    const { body } = report.letter;
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    if (!asks(sentence) || goesOn(body, sentence)) return [{ label: 'Cut it', edits: [cutSentence(body, sentence)] }];
    const { down, atOnce } = askSmaller(report, sentence, words);
    return [...down, atOnce];
  },
  examples: [
    {
      bad: 'Dear Ms. Haddad,\n\nI am a junior architect in Turin. Could I [[buy you a coffee]] to hear more about housing for refugees?',
      rewrite:
        'Dear Ms. Haddad,\n\nI am a junior architect in Turin. Could I ask you one question by email about housing for refugees?',
    },
    {
      bad: 'Hi Dr. Stone,\n\nMy name is Will and I am a first-year resident. I’d love to [[pick your brain]] sometime!',
      rewrite:
        'Hi Dr. Stone,\n\nMy name is Will and I am a first-year resident. Could I ask you one question by email about [the one thing you want to know]?',
    },
    {
      bad: 'Hello Mr. Castellanos,\n\nI enjoyed your panel on tolls. Let’s [[connect on LinkedIn]].\n\nRegards,\nNia',
      relation: 'above',
      rewrite: 'Hello Mr. Castellanos,\n\nI enjoyed your panel on tolls.\n\nRegards,\nNia',
    },
    {
      bad: 'Dear Mr. Iyer,\n\nI am a student of your former pupil. Could I ask you about the second movement? [[I’m free on Tuesday and all day Friday]].',
      rewrite: 'Dear Mr. Iyer,\n\nI am a student of your former pupil. Could I ask you about the second movement?',
    },
    {
      good: 'Hi Ben,\n\nGreat panel. Can I buy you a coffee on Tuesday?',
      relation: 'peer',
      because: 'coffee among equals is how ideas are traded',
    },
    {
      good: 'Dear Ms. Haddad,\n\nI am a planner in Turin. Who designed the lunch rooms of the market hall in your 2016 book?',
      because: '“lunch” as the name of a room',
    },
    {
      good: 'Dear Dr. Stone,\n\nMy name is Will and I am a first-year resident. Your paper on brain cooling gives 33 degrees; was that the core or the skin?',
      because: '“brain” as what the paper is about',
    },
  ],
});
