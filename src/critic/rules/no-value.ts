import type { Reading } from '../critique';
import { behind } from '../rewrite/behind';
import { withFollowers } from '../rewrite/followers';
import { defineRule } from './rule';
import { firstWith } from './support/find';
import { AT_MOST, isA, questionAbout } from './support/question';

const MESSAGES: Readonly<Record<Reading['value'], string>> = {
  specific: 'You offer something, and they may not see what it changes for them.',
  vague: 'What they would get stays too vague to picture, so they cannot weigh it against their time.',
  none: 'They finish the letter without learning what they would get from it.',
};

const PROPOSALS = ['ask', 'vague-invitation', 'peer-move'] as const;

export const noValue = defineRule({
  id: 'no-value',
  family: 'value',
  needs: PROPOSALS,
  objection: 'no-value',
  scope: 'letter',
  title: 'Does not say what is in it for them',
  why: 'A busy reader sorts mail in seconds by one question, and a letter that leaves it open is sorted out.',
  source:
    'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: failing to specifically state your value proposition',
  check: (report) => {
    const at = firstWith(report, 'ask') ?? report.sentences[0];
    const { value, sure: sureness } = report.reading;
    const { sure, needed } = report.objections['no-value'];
    const said = value === 'specific' && (sureness.value === 1 || sure < needed);
    if (at === undefined || report.smallAsk || said) return [];
    // An offer was seen and is doubted: its writer is asked about it.
    const gives = report.sentences.filter(({ signals }) => signals.some(({ id }) => id === 'give'));
    const question =
      gives.length > 0
        ? { text: 'Does this say what they get?', answers: gives.slice(0, AT_MOST).map(isA('give')) }
        : questionAbout('give', 'Does one of these say what they get?', report.sentences);
    const weight = question === undefined ? 'full' : 'lesser';
    return [{ start: at.start, end: at.end, message: MESSAGES[value], weight, ...(question && { question }) }];
  },
  rewrite: (_, report) => {
    const proposal = firstWith(report, ...PROPOSALS);
    if (proposal === undefined) return [];
    // What says more of the proposal stays beside it.
    const at = withFollowers(report, proposal).at(-1) ?? proposal;
    const say = (label: string, tail: string) => ({
      label,
      edits: [
        behind(
          report.letter.body,
          at,
          `You would get [what it brings them: an audience, a result, hours saved]${tail}`,
        ),
      ],
    });
    return [
      say('Say what they get', '.'),
      say('And that they may decline', '; if it is not for you, no answer is needed.'),
    ];
  },
  examples: [
    {
      bad: 'Dear Mr. Halloran,\n\nI am a podcast host from Leeds. [[I would love to interview you for my show.]]',
      rewrite:
        'Dear Mr. Halloran,\n\nI am a podcast host from Leeds. I would love to interview you for my show. You would get [what it brings them: an audience, a result, hours saved].',
    },
    {
      bad: 'Hi Priya,\n\nI came across your company last week. We help teams like yours grow. [[Are you open to a call on Thursday?]]',
      relation: 'above',
      rewrite:
        'Hi Priya,\n\nI came across your company last week. We help teams like yours grow. Are you open to a call on Thursday? You would get [what it brings them: an audience, a result, hours saved].',
    },
    {
      bad: 'Hello Dr. Sato,\n\nMy name is Kei and I am a fellow of the museum. [[Would you be willing to be my mentor?]] Let’s stay in touch!',
      relation: 'above',
      rewrite:
        'Hello Dr. Sato,\n\nMy name is Kei and I am a fellow of the museum. Would you be willing to be my mentor? You would get [what it brings them: an audience, a result, hours saved]. Let’s stay in touch!',
    },
    {
      good: 'Dear Mr. Halloran,\n\nI am the host of a show with 40,000 listeners in your field. I would love to interview you about chapter 3; I will send you the questions and a transcript that is yours to publish.',
      because: 'a sized audience and a transcript are things that the reader gets',
    },
    {
      good: 'Hi Priya,\n\nI found a bug in your sign-up form: the second step drops the postcode. Here is the fix. Are you open to a call on Thursday?',
      because: 'the fix is what the reader gets',
    },
    {
      good: 'Dear Dr. Sato,\n\nI am a volunteer at the museum. Is the bronze lamp in case 4 the one from your 1998 survey?',
      because: 'a question that a line answers needs no return',
    },
  ],
});
