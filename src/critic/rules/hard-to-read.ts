import type { Sentence } from '../report';
import { replace } from '../rewrite/edits';
import { split } from '../rewrite/split';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** In words: past forty readers lose the thread (plain-language guides advise twenty on average). */
const LONGEST = 45;
const wordsIn = ({ text }: Sentence): number => text.split(/\s+/).length;

export const hardToRead = defineRule({
  id: 'hard-to-read',
  family: 'basics',
  needs: [],
  scope: 'sentence',
  title: 'A sentence that loses its reader',
  why: 'Who reads on a telephone between two meetings does not read a long sentence twice.',
  source: 'Plain-language guides (GOV.UK, plainlanguage.gov): fifteen to twenty words a sentence',
  check: ({ sentences }) =>
    sentences
      .filter((sentence) => wordsIn(sentence) > LONGEST && split(sentence.text) !== null)
      .map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        message: `${wordsIn(sentence)} words in one sentence: on a telephone its beginning is gone before its end.`,
        weight: 'lesser' as const,
        sure: 1,
      })),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    const two = sentence === undefined ? null : split(sentence.text);
    return sentence === undefined || two === null ? [] : [{ label: 'Make it two', edits: [replace(sentence, two)] }];
  },
  examples: [
    {
      bad: 'Dear Dr. Osei,\n\n[[I read your survey of wells on a train to Accra and then on the train back, and I thought of the pump in the village of my mother, which was built in the year of the flood by two brothers whose names nobody wrote down, and it has run without a day of rest ever since.]]',
      rewrite:
        'Dear Dr. Osei,\n\nI read your survey of wells on a train to Accra and then on the train back. I thought of the pump in the village of my mother, which was built in the year of the flood by two brothers whose names nobody wrote down, and it has run without a day of rest ever since.',
    },
    {
      bad: 'Hi Ben,\n\n[[The driver who was to bring the chairs from the depot on the other side of the river has a cold and the one who would take his place has no licence for a van of that size or any other, but we can borrow the cart of the school.]]',
      relation: 'peer',
      rewrite:
        'Hi Ben,\n\nThe driver who was to bring the chairs from the depot on the other side of the river has a cold and the one who would take his place has no licence for a van of that size or any other. But we can borrow the cart of the school.',
    },
    {
      bad: 'Dear Ms. Rossi,\n\n[[The fly tower of the house in Parma is drawn in none of the books on stage machinery that I could find in the libraries of Turin, Milan and Rome, nor in the catalogue of the archive that keeps the papers of the firm that built it, so I went there with a tape and drew it.]]',
      rewrite:
        'Dear Ms. Rossi,\n\nThe fly tower of the house in Parma is drawn in none of the books on stage machinery that I could find in the libraries of Turin, Milan and Rome, nor in the catalogue of the archive that keeps the papers of the firm that built it. So I went there with a tape and drew it.',
    },
    {
      good: 'Dear Dr. Osei,\n\nI read your survey of wells on a train to Accra. Is well 7 still open, and who keeps it?',
      because: 'the same matter in two short sentences',
    },
    {
      good: 'Hi Ben,\n\nBring: two hammers, a saw, nails (the long ones), wire, the green tarpaulin, four planks, a level, chalk, string, gloves, the small ladder, a torch, batteries, tea, cups, sugar, a cloth, soap, a bucket, rope, tape, a knife, a pencil, paper, the key, your sister, and a cake.',
      relation: 'peer',
      because: 'a long list is looked over, not read; there is nowhere to part it',
    },
    {
      good: 'Dear Ms. Rossi,\n\nThe tower has two hoists, and the older one still turns.',
      because: '“and” where there is nothing long to part',
    },
  ],
});
