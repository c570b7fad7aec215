import type { Edit } from '../critique';
import type { Span } from '../letter';
import type { Sentence } from '../report';
import { cutSentence } from '../rewrite/cut';
import { cutClause } from '../rewrite/cut-clause';
import { replace } from '../rewrite/edits';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

const REASON = 'I am writing to you because [what of theirs made you write today].';
/** Words around a courtesy, up to which the sentence is little else: "It is our sincere hope and prayer that". */
const AROUND = 8;

/** A second hope in the same breath: "… and that your summer was pleasant". */
const SECOND_HOPE = /^,? and that [^,;.!?]{3,80}/i;

/** Null where the courtesy is bound up with something that the letter is about: then it says something. */
const cutting = (body: string, sentence: Sentence, { start, end }: Span): Edit | null => {
  const second = SECOND_HOPE.exec(body.slice(end, sentence.end))?.[0] ?? '';
  const words = { start, end: end + second.length };
  const clause = cutClause(body, sentence, words);
  if (clause !== null) return clause;
  const around = body.slice(sentence.start, words.start) + body.slice(words.end, sentence.end);
  const little = around.trim().split(/\s+/).length <= AROUND;
  return little && sentence.signals.every(({ id }) => id === 'platitude') ? cutSentence(body, sentence) : null;
};

export const platitude = defineRule({
  id: 'platitude',
  family: 'flattery',
  needs: ['platitude'],
  objection: 'flattery',
  scope: 'sentence',
  title: 'A courtesy without content',
  why: 'Every second letter opens with this line, so readers skip it, and the space where a reason to read on belongs is spent.',
  source: 'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: “I fell back on platitudes”',
  check: ({ letter: { body }, sentences }) =>
    sentences
      // An empty invitation is the larger fault of the two.
      .filter(({ signals }) => !signals.some(({ id }) => id === 'vague-invitation'))
      .flatMap((sentence) =>
        sentence.signals
          .filter((words) => words.id === 'platitude' && cutting(body, sentence, words) !== null)
          .map(({ start, end }) => ({
            start,
            end,
            message: 'A reader with a full inbox has met this line many times today, and skips it.',
            weight: 'full' as const,
          })),
      ),
  rewrite: (words, report) => {
    const { body } = report.letter;
    const sentence = sentenceOf(report, words);
    const cut = sentence === undefined ? null : cutting(body, sentence, words);
    if (sentence === undefined || cut === null) return [];
    const opens = report.sentences[0] === sentence && words.start === sentence.start && words.end === sentence.end;
    return [
      { label: 'Cut it', edits: [cut] },
      ...(opens ? [{ label: 'Say why you write', edits: [replace(sentence, REASON)] }] : []),
    ];
  },
  examples: [
    {
      bad: 'Dear Professor Adeyemi,\n\n[[I hope this email finds you well.]] I am a student of hydrology and would like to ask about your data from the Volta.',
      rewrite:
        'Dear Professor Adeyemi,\n\nI am a student of hydrology and would like to ask about your data from the Volta.',
    },
    {
      bad: 'Hi Ms. Chen,\n\n[[It was so great to meet you!]]\n\nI’d love to hear how you chose your first investors.',
      relation: 'above',
      rewrite: 'Hi Ms. Chen,\n\nI’d love to hear how you chose your first investors.',
    },
    {
      bad: 'Dear Mr. Novak,\n\n[[I hope you are doing well]], and I would love to get your advice on my career.',
      relation: 'above',
      rewrite: 'Dear Mr. Novak,\n\nI would love to get your advice on my career.',
    },
    {
      good: 'Dear Professor Adeyemi,\n\nI am a student of hydrology. I hope to measure the same wells that your 2014 survey names. Is well 7 still open?',
      because: '“I hope” about something that the writer means to do',
    },
    {
      good: 'Hi Leo,\n\nHope you’re well! Lunch on Friday?',
      relation: 'peer',
      because: 'a friend is asked how he is',
    },
    {
      good: 'Dear Ms. Chen,\n\nThank you for sending me the term sheets. With your third one we closed the round. Could I introduce you to our lawyer?',
      because: 'thanks for something named are not a courtesy without content',
    },
  ],
});
