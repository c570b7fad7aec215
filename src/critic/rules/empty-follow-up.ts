import { replace } from '../rewrite/edits';
import { insert } from '../rewrite/edits';
import { firstWith } from './find';
import { defineRule } from './rule';

/** A follow-up of more sentences than these says something besides. */
const MOST = 4;

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
    const brings = report.sentences.some(({ signals }) =>
      signals.some(({ id }) => id === 'give' || id === 'specific-reference'),
    );
    if (at === undefined || brings || report.sentences.length > MOST) return [];
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
  rewrite: (words) => [
    { label: 'Bring something new', edits: [insert(words.end, ' Since then [what is new, and what it means for them].')] },
    { label: 'Make it a yes or no', edits: [replace(words, 'Is this of interest, yes or no? Either is fine.')] },
  ],
  examples: [],
});
