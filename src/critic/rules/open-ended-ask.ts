import { askSmaller } from '../rewrite/ask-smaller';
import { cutSentence } from '../rewrite/cut';
import { goesOn } from '../rewrite/list-item';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

export const openEndedAsk = defineRule({
  id: 'open-ended-ask',
  family: 'reciprocity',
  needs: ['ask'],
  objection: 'ask-first',
  scope: 'sentence',
  title: 'An ask without an end',
  why: 'Nobody can see when this would be answered, so it waits for a free hour that does not come.',
  source:
    'Adam Grant on mail from strangers: make a specific, short request; Flynn and Lake: people say yes to what they can see the end of',
  check: ({ sentences }) =>
    sentences
      .filter(({ signals }) => signals.some(({ ask }) => ask?.size === 'open-ended'))
      .map(({ start, end }) => ({
        start,
        end,
        message: 'They cannot see where answering this would end, so it is easier not to begin.',
        weight: 'lesser',
      })),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    if (goesOn(report.letter.body, sentence))
      return [{ label: 'Cut it', edits: [cutSentence(report.letter.body, sentence)] }];
    const { down, atOnce } = askSmaller(report, sentence);
    return [atOnce, ...down];
  },
  examples: [
    {
      bad: 'Dear Dr. Weil,\n\nI am a first-year student. [[I would be grateful for any advice about becoming a surgeon.]]',
      rewrite:
        'Dear Dr. Weil,\n\nI am a first-year student. One question about becoming a surgeon, which a line would answer: [your question]?',
    },
    {
      bad: 'Dear Ms. Tran,\n\nMy name is Leo and I have just left school. [[Would you be willing to mentor me?]]',
      relation: 'above',
      rewrite:
        'Dear Ms. Tran,\n\nMy name is Leo and I have just left school. One question, which a line would answer: [your question]?',
    },
    {
      bad: 'Dear Mr. Vogel,\n\nI want to open a bakery. [[I would love to get your guidance and support.]]',
      relation: 'above',
      rewrite: 'Dear Mr. Vogel,\n\nI want to open a bakery. One question, which a line would answer: [your question]?',
    },
    {
      good: 'Dear Dr. Weil,\n\nI am a first-year student. Your handbook advises silk for the second layer; is that still so with the new needles?',
      because: '“advises” about what the book says, and one answerable question',
    },
    {
      good: 'Hi Ben,\n\nAny advice about the landlord? You went through the same last year.',
      relation: 'peer',
      because: 'a friend may be asked for advice',
    },
    {
      good: 'Dear Mr. Vogel,\n\nI baked your spelt loaf forty times and typed up what the flour did; the table is attached, use it as you like. Did you proof it overnight?',
      because: 'a give, and one small question',
    },
  ],
});
