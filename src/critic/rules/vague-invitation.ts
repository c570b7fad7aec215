import { askSmaller } from '../rewrite/ask-smaller';
import { cutClause } from '../rewrite/cut-clause';
import { cutRequest } from '../rewrite/replace-clause';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

export const vagueInvitation = defineRule({
  id: 'vague-invitation',
  family: 'value',
  needs: ['vague-invitation'],
  scope: 'sentence',
  title: 'An invitation without a reason or a time',
  why: 'Nothing can be said yes to here: there is no day, no purpose, and nothing that a meeting would bring.',
  source:
    'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: “Let’s meet up in Boston!” is not going to cut it',
  check: ({ sentences }) =>
    sentences.flatMap(({ signals }) =>
      signals
        .filter(({ id }) => id === 'vague-invitation')
        .map(({ start, end, sure }) => ({
          start,
          end,
          message: 'There is no reason, day or purpose here to say yes to, so it is left unanswered.',
          weight: 'full' as const,
          sure,
        })),
    ),
  rewrite: (words, report) => {
    const { body } = report.letter;
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    const { down, atOnce, meet } = askSmaller(report, sentence, words);
    const isWhole = words.start === sentence.start && words.end === sentence.end;
    const cut = (isWhole ? null : cutClause(body, sentence, words)) ?? cutRequest(body, sentence, words);
    const away = { label: 'Cut it', edits: [cut] };
    // Equals may well meet, once there is a day and a reason.
    return report.reading.relation === 'peer' ? [meet, away] : [away, down[0], atOnce];
  },
  examples: [
    {
      bad: 'Dear Ms. Vance,\n\nI loved your keynote. [[If you’re ever in Boston, it’d be a pleasure to meet up!]]',
      relation: 'above',
      rewrite: 'Dear Ms. Vance,\n\nI loved your keynote.',
    },
    {
      bad: 'Hi Dr. Moreau,\n\nI am a designer in Ghent and a big fan.\n\n[[We should grab a coffee sometime.]]\n\nBest,\nIris',
      relation: 'above',
      rewrite: 'Hi Dr. Moreau,\n\nI am a designer in Ghent and a big fan.\n\nBest,\nIris',
    },
    {
      bad: 'Hello Mr. Tanaka,\n\nMy name is Jo, I run a small press. [[I’d love to connect.]] We printed your uncle’s poems in 2009.',
      relation: 'above',
      rewrite: 'Hello Mr. Tanaka,\n\nMy name is Jo, I run a small press. We printed your uncle’s poems in 2009.',
    },
    {
      good: 'If you are ever in Boston, come by: the guest room is yours.',
      relation: 'peer',
      because: 'an old friend knows that it is meant',
    },
    {
      good: 'Dear Ms. Vance,\n\nI am a stage manager in Boston. Would you meet up with our crew on 4 May at noon to discuss the lighting plan of act two?',
      because: 'a meeting with a day and a purpose',
    },
    {
      good: 'Dear Dr. Moreau,\n\nMy name is Iris. Your 2019 survey connects coffee prices with rainfall. Does table 3 leave out Brazil?',
      because: '“connect” and “coffee” as what the letter is about',
    },
  ],
});
