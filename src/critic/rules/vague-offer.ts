import { cutSentence } from '../rewrite/cut';
import { replace } from '../rewrite/edits';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

export const vagueOffer = defineRule({
  id: 'vague-offer',
  family: 'value',
  needs: ['vague-offer'],
  scope: 'sentence',
  title: 'An offer that names nothing',
  why: 'The reader would have to think up what you could do for them, and that is work you have given them.',
  source:
    'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: failing to specifically state your value proposition',
  check: ({ sentences, reading }) =>
    sentences.flatMap(({ signals, odds }) =>
      signals
        .filter(({ id }) => id === 'vague-offer')
        .map(({ start, end, sure }) => ({
          start,
          end,
          message: 'They cannot picture what they would get, so it weighs nothing against their time.',
          weight: reading.value === 'specific' || odds.give > sure ? ('lesser' as const) : ('full' as const),
          sure,
        })),
    ),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    return [
      {
        label: 'Say what, and by when',
        edits: [replace(sentence, 'I could [what you would do] for [which of their projects] by [when].')],
      },
      { label: 'Cut it', edits: [cutSentence(report.letter.body, sentence)] },
    ];
  },
  examples: [
    {
      bad: 'Dear Ms. Ito,\n\nI am a sound engineer in Graz. [[I would be happy to help in any way I can.]] Are you looking for people this season?',
      relation: 'above',
      rewrite:
        'Dear Ms. Ito,\n\nI am a sound engineer in Graz. I could [what you would do] for [which of their projects] by [when]. Are you looking for people this season?',
    },
    {
      bad: 'Hello Mr. Banks,\n\nI represent a software agency. [[I believe that a partnership would be mutually beneficial.]] Would you be open to a call?',
      relation: 'above',
      rewrite:
        'Hello Mr. Banks,\n\nI represent a software agency. I could [what you would do] for [which of their projects] by [when]. Would you be open to a call?',
    },
    {
      bad: 'Dear Hiring Team,\n\nI am writing to apply for the position in your kitchen. [[I am confident that I would be a valuable asset to your team.]]',
      relation: 'above',
      rewrite:
        'Dear Hiring Team,\n\nI am writing to apply for the position in your kitchen. I could [what you would do] for [which of their projects] by [when].',
    },
    {
      good: 'Dear Ms. Ito,\n\nI am a sound engineer in Graz. I could mix the two live tapes from your March tour by the tenth, for nothing.',
      because: 'what, of which work, by when',
    },
    {
      good: 'Hi Ben,\n\nHappy to help with the move, just tell me when.',
      relation: 'peer',
      because: 'a friend knows what is meant',
    },
    {
      good: 'Dear Mr. Banks,\n\nI wrote the help pages of your rival. Your page on refunds sends readers to a form that was taken down in May.',
      because: '“help” as what pages are called, and a finding',
    },
  ],
});
