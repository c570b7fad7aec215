import { behind } from '../rewrite/behind';
import { replace } from '../rewrite/edits';
import { defineRule } from './rule';
import { firstWith } from './support/find';

/** A follow-up of more sentences than these says something besides. */
const MOST = 4;
/** How sure it must be that something new is brought. */
const NEWS = 0.35;

export const emptyFollowUp = defineRule({
  id: 'empty-follow-up',
  family: 'basics',
  needs: ['follow-up'],
  scope: 'letter',
  title: 'A reminder that brings nothing new',
  why: 'It tells them only that they have not answered; a new fact or a smaller ask gives them a reason to.',
  source: 'Sales studies of follow-ups: those that add something are answered, bare bumps are not',
  check: (report) => {
    const at = firstWith(report, 'follow-up');
    const brings = report.sentences.some(
      (sentence) =>
        sentence !== at &&
        sentence.signals.some(({ id, sure }) => (id === 'give' || id === 'specific-reference') && sure >= NEWS),
    );
    if (at === undefined || brings || report.sentences.length > MOST) return [];
    // An invoice or an order is a matter of its own, and ordinary mail reminds as it likes.
    if (!report.reading.outreach || /\d/.test(at.text)) return [];
    return [
      {
        start: at.start,
        end: at.end,
        message: 'It says only that they have not answered yet; nothing here makes it easier to.',
        weight: 'full',
        sure: 0.9,
      },
    ];
  },
  rewrite: (words, { letter: { body }, sentences }) => [
    {
      label: 'Bring something new',
      edits: [
        behind(
          body,
          words,
          `${/\bsince\b/i.test(body.slice(words.start, words.end)) ? 'In the meantime' : 'Since then'} [what is new, and what it means for them].`,
        ),
      ],
    },
    ...(sentences.some(({ start, signals }) => start !== words.start && signals.some(({ id }) => id === 'ask'))
      ? []
      : [{ label: 'Make it a yes or no', edits: [replace(words, 'Is this of interest, yes or no? Either is fine.')] }]),
  ],
  examples: [
    {
      bad: 'Hi Ms. Lund,\n\n[[Just bumping this to the top of your inbox.]]\n\nBest,\nOla',
      rewrite:
        'Hi Ms. Lund,\n\nJust bumping this to the top of your inbox. Since then [what is new, and what it means for them].\n\nBest,\nOla',
    },
    {
      bad: 'Dear Mr. Achebe,\n\n[[I am following up on my email from last week.]] I would be glad to hear from you.',
      rewrite:
        'Dear Mr. Achebe,\n\nI am following up on my email from last week. Since then [what is new, and what it means for them]. I would be glad to hear from you.',
    },
    {
      bad: 'Hello Dr. Roth,\n\n[[Did you get my last message?]] I look forward to hearing from you.',
      rewrite:
        'Hello Dr. Roth,\n\nDid you get my last message? Since then [what is new, and what it means for them]. I look forward to hearing from you.',
    },
    {
      good: 'Dear Mr. Achebe,\n\nI am following up on my email from last week. I have since found the missing page of your 1961 lecture, and a scan of it is attached for you.',
      because: 'the follow-up brings something',
    },
    {
      good: 'Hi Ben,\n\nJust following up on invoice 311 for 240 euros, which was due on 3 May. Could you pay it by Friday?',
      relation: 'peer',
      because: 'an invoice is a matter of its own',
    },
    {
      good: 'Hi Ben,\n\nThe follow-up visit is on Monday at nine.',
      relation: 'peer',
      because: '“follow-up” as what a clinic does',
    },
    {
      good: 'Hello Dr. Roth,\n\nThe bump in figure 2 of your paper stands at the last message of each batch, so it may be the flush.',
      because: '“bump” and “last message” as what a figure shows',
    },
  ],
});
