import { cutWords } from '../rewrite/cut';
import { insert, replace } from '../rewrite/edits';
import { defineRule } from './rule';

/** Praise that a closer word can follow: "I love your work" can say which, "Keep it up" cannot. */
const OPEN_ENDED = /\b(?:your|what you|everything you|fan|admirer|follower)\b/i;
const CLOSED = /^keep\b|^you\b|\byour [^.]* (?:is|are|was|were|has|have)\b/i;

export const genericPraise = defineRule({
  id: 'generic-praise',
  family: 'flattery',
  needs: ['generic-praise'],
  scope: 'sentence',
  title: 'Praise that would fit anybody',
  why: 'Praise that names nothing reads as if it was sent to many; praise that names one thing shows that somebody has looked.',
  source:
    'Adam Grant on mail from strangers: show that you know the work; studies of flattery: it is seen through, if forgiven',
  check: ({ sentences, reading }) =>
    reading.familiarity === 'specific'
      ? []
      : sentences.flatMap(({ signals }) =>
          signals
            .filter(({ id }) => id === 'generic-praise')
            .map(({ start, end }) => ({
              start,
              end,
              message: 'They hear this daily; without one named thing it does not show that you know their work.',
              weight: 'full' as const,
            })),
        ),
  rewrite: (words, { letter: { body }, sentences }) => {
    const sentence = sentences.find(({ start, end }) => start <= words.start && words.end <= end);
    if (sentence === undefined) return [];
    const quote = body.slice(words.start, words.end);
    const alone = !sentence.signals.some(({ id }) => id === 'ask' || id === 'give');
    const cut = cutWords(body, sentence, words);
    const goesOn = /^\s+(?:and|but|so)\b/.test(body.slice(words.end, sentence.end));
    const specific =
      OPEN_ENDED.test(quote) && !CLOSED.test(quote)
        ? insert(words.end, `, above all [the one thing you mean, and why]${goesOn ? ',' : ''}`)
        : alone
          ? replace(sentence, 'Your [talk, chapter or project] made me [what you did differently because of it].')
          : null;
    return [
      ...(specific === null ? [] : [{ label: 'Say which, and why', edits: [specific] }]),
      ...(cut === null ? [] : [{ label: 'Cut it', edits: [cut] }]),
      ...(specific === null && cut === null
        ? [
            {
              label: 'Say which, and why',
              edits: [insert(words.end, ' (above all [the one thing you mean, and why])')],
            },
          ]
        : []),
    ];
  },
  examples: [
    {
      bad: 'Dear Ms. Okafor,\n\n[[I love your work]]. Would you be open to a call?',
      relation: 'above',
      rewrite:
        'Dear Ms. Okafor,\n\nI love your work, above all [the one thing you mean, and why]. Would you be open to a call?',
    },
    {
      bad: 'Hello Mr. Brandt,\n\n[[I am a huge fan]] and would love to get your advice on my career.',
      relation: 'above',
      rewrite:
        'Hello Mr. Brandt,\n\nI am a huge fan, above all [the one thing you mean, and why], and would love to get your advice on my career.',
    },
    {
      bad: 'Dear Dr. Ruiz,\n\nMy name is Ana and I am a student in Bergen. [[You are such an inspiration]]! May I visit your lab?',
      rewrite:
        'Dear Dr. Ruiz,\n\nMy name is Ana and I am a student in Bergen. Your [talk, chapter or project] made me [what you did differently because of it]. May I visit your lab?',
    },
    {
      good: 'Dear Ms. Okafor,\n\nI love your chapter on tidal mills. Would you be open to a call about the one in Rupelmonde?',
      because: 'the same warm word, about a named chapter',
    },
    {
      good: 'Hi Sam,\n\nI love your work! Let’s get lunch on Friday.',
      relation: 'peer',
      because: 'among friends warmth needs no footnote',
    },
    {
      good: 'Dear Mr. Brandt,\n\nI am a fan of your talk in Malmö: the part on ferries made us change our timetable. Would you be open to a question?',
      because: 'a named talk, and what came of it',
    },
  ],
});
