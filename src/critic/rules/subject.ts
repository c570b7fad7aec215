import type { Report } from '../report';
import { defineRule } from './rule';
import { spoken } from './support/spoken';

/** In UTF-16 code units: what a telephone shows. */
const LONGEST = 60;
const GENERIC =
  /^(?:hi|hello|hey|hello there|greetings|quick question|a quick question|question|introduction|introducing myself|networking|request|help|opportunity|great opportunity|touching base|checking in|following up|meeting|meeting request|coffee|coffee\?|collaboration|partnership|inquiry|enquiry|important|urgent|no subject|\(no subject\)|untitled|quick chat|connect|let['’]?s connect)[.!?]{0,3}$/i;

const isShouted = (subject: string): boolean =>
  subject.length > 8 && subject === subject.toUpperCase() && /\p{Lu}{4}/u.test(subject);

/** What points at something that a subject line does not name. */
const POINTING = /\b(?:it|them|this|that|these|those|one)$/i;

/** A long subject without its last parts; null for one that is short, or has no parts. */
const shortened = (subject: string): string | null => {
  if (subject.length <= LONGEST) return null;
  const parts = (at: RegExp): readonly string[] =>
    [...subject.matchAll(at)]
      // A list behind a colon is not cut in two.
      .filter(({ index, 0: mark }) => mark !== ',' || !subject.slice(0, index).includes(':'))
      .map(({ index }) => subject.slice(0, index).replace(/[\s,;:]{1,4}$/, ''));
  const fits = (part: string): boolean =>
    part.length <= LONGEST && part.length > LONGEST / 3 && part.includes('(') === part.includes(')');
  return (
    parts(/[,;:|–—(]|\s-\s/g).findLast(fits) ??
    parts(/\s(?:on|in|at|for|with|from|about|that|which|who|and)\s/g).findLast(fits) ??
    null
  );
};

const problemIn = ({ letter: { subject, kind }, reading }: Report): string | null => {
  if (kind !== 'new') return null;
  if (subject.trim() === '')
    return reading.outreach ? 'They sort by the subject line, and there is none to sort this by.' : null;
  if (isShouted(subject)) return 'In capitals it reads as an advertisement, and is passed over like one.';
  if (!reading.outreach) return null;
  if (GENERIC.test(subject.trim()))
    return 'This could stand over any letter, so it gives them no reason to open this one.';
  return subject.length > LONGEST
    ? 'A telephone shows them half of this line; what matters should stand in front.'
    : null;
};

export const subject = defineRule({
  id: 'subject',
  family: 'basics',
  needs: [],
  scope: 'letter',
  title: 'A subject line that says too little',
  why: 'A busy reader chooses by the subject line which letters to open.',
  source: 'Boomerang on forty million mails: no subject, 14 % answers; capitals lose a third; generic lines rank last',
  check: (report) => {
    const message = problemIn(report);
    return message === null
      ? []
      : [{ in: 'subject', start: 0, end: report.letter.subject.length, message, weight: 'full', sure: 1 }];
  },
  rewrite: ({ start, end }, { letter, sentences }) => {
    if (isShouted(letter.subject) && !GENERIC.test(letter.subject))
      return [
        {
          label: 'Write it in small letters',
          edits: [{ in: 'subject', start, end, text: spoken(letter.subject, letter.body) }],
        },
      ];
    const short = shortened(letter.subject);
    if (short !== null)
      return [{ label: 'Keep what a telephone shows', edits: [{ in: 'subject', start, end, text: short }] }];
    const topic = sentences.flatMap(({ signals }) => signals.flatMap(({ topic: about }) => about ?? []))[0];
    const question = topic && `A question about ${letter.body.slice(topic.start, topic.end)}`;
    const about =
      question === undefined || question.length > LONGEST || POINTING.test(question)
        ? '[What you write about, in four words]'
        : question;
    return [
      { label: 'Name what it is about', edits: [{ in: 'subject', start, end, text: about }] },
      {
        label: 'Name what they get',
        edits: [{ in: 'subject', start, end, text: 'For your [project]: [what you bring]' }],
      },
    ];
  },
  examples: [
    {
      bad: 'Dear Dr. Osei,\n\nI am a student in Accra and would like to ask about the wells of your 2014 survey.',
      subject: '[[Quick question]]',
      rewrite: 'A question about the wells of your 2014 survey',
    },
    {
      bad: 'Dear Ms. Arden,\n\nMy name is Tom and I run a small bakery. Would you be willing to mentor me?',
      subject: '[[]]',
      rewrite: '[What you write about, in four words]',
    },
    {
      bad: 'Hi Ben,\n\nThe parcel left on Monday.',
      relation: 'peer',
      subject: '[[PARCEL LEFT ON MONDAY]]',
      rewrite: 'Parcel left on Monday',
    },
    {
      good: 'Dear Dr. Osei,\n\nI am a student in Kumasi and would like to ask about the wells of your 2014 survey.',
      subject: 'Quick question on well 7 of your 2014 survey',
      because: '“quick question”, and then which',
    },
    {
      good: 'Hi Ben,\n\nThe keys are with the neighbour.',
      relation: 'peer',
      subject: '',
      because: 'among colleagues the mail itself is the subject',
    },
    {
      good: 'Dear Ms. Arden,\n\nThe table is attached.',
      subject: 'NATO and WHO figures for chapter 3',
      because: 'capitals that are names',
    },
  ],
});
