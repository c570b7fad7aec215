import { cutSentences } from '../rewrite/cut';
import { replace } from '../rewrite/edits';
import { withFollowers } from '../rewrite/followers';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** What goes with a blank, and leaves a sentence: "a position at [Company]". */
const PHRASE =
  /(?<!\b(?:interested|based|focus\w{0,4}|depends?|rely|relies|work\w{0,3}))\s(?:at|for|in|with|about|from|as|on|by)(?: (?:the|an?|your))?\s+$/i;
/** A blank between commas hangs on nothing: "one of us, [who?], thinks". */
const APPOSED = /,\s$/;
/** A greeting that is nothing without the name, and what greets without one. */
const DEAR = /^\s*Dear (?:(?:Mr|Mrs|Ms|Mx)\.? )?$/i;

const CLOSES = /^\s*(?:[.,;!?)]|$|(?:and|or|but)\b)/i;

export const unfilledBlank = defineRule({
  id: 'unfilled-blank',
  family: 'basics',
  alwaysSerious: true,
  needs: [],
  scope: 'sentence',
  title: 'A blank that is still to be filled',
  why: 'A letter that calls its reader [First Name] says in one word that it was sent to many.',
  source: 'Users of mail-merge tools name the unfilled field as the fault that cost them most',
  check: ({ blanks }) =>
    blanks.map(({ start, end, in: part, kind }) => ({
      start,
      end,
      ...(part === 'subject' ? { in: part } : {}),
      message:
        kind === 'merge-field'
          ? 'A mail-merge field: sent from here by hand, they would read it as it stands.'
          : 'They would read this as it stands: the blank is still to be filled.',
      // A tool may fill it after us.
      weight: kind === 'merge-field' ? ('lesser' as const) : ('full' as const),
      sure: 1,
    })),
  rewrite: (words, report) => {
    const { body } = report.letter;
    if (words.in === 'subject') {
      const { subject } = report.letter;
      const before = subject.slice(0, words.start);
      const phrase = (PHRASE.exec(before) ?? /,? $/.exec(before))?.[0].length ?? 0;
      const end = phrase === 0 && subject[words.end] === ' ' ? words.end + 1 : words.end;
      return [{ label: 'Cut it', edits: [{ in: 'subject', start: words.start - phrase, end, text: '' }] }];
    }
    const { greeting } = report;
    const greets = greeting !== undefined && greeting.start <= words.start && words.end <= greeting.end;
    if (greets && DEAR.test(body.slice(greeting.start, words.start)))
      return [{ label: 'Greet without a name', edits: [replace({ start: greeting.start, end: words.end }, 'Hello')] }];
    const sentence = sentenceOf(report, words);
    const before = body.slice(Math.max(0, words.start - 40), words.start);
    const behind = body.slice(words.end);
    const phrase = CLOSES.test(behind) ? PHRASE.exec(before)?.[0] : undefined;
    if (sentence !== undefined && APPOSED.test(before) && behind.startsWith(','))
      return [
        { label: 'Leave it out', edits: [replace({ start: words.start - 2, end: words.end + 1 }, '')] },
        { label: 'Cut the sentence', edits: cutSentences(body, withFollowers(report, sentence)) },
      ];
    return sentence === undefined
      ? [
          {
            label: 'Cut it',
            edits: [
              {
                in: 'body',
                start: words.start - (/\s/.test(body[words.start - 1] ?? '') ? 1 : 0),
                end: words.end,
                text: '',
              },
            ],
          },
        ]
      : [
          ...(phrase === undefined || words.start - phrase.length <= sentence.start
            ? []
            : [
                { label: 'Leave it out', edits: [replace({ start: words.start - phrase.length, end: words.end }, '')] },
              ]),
          { label: 'Cut the sentence', edits: cutSentences(body, withFollowers(report, sentence)) },
        ];
  },
  examples: [
    {
      bad: 'Dear [[[First Name]]],\n\nYour shop is on our way to school.',
      rewrite: 'Hello,\n\nYour shop is on our way to school.',
    },
    {
      bad: 'Dear Ms. Okoye,\n\nYour lecture was filmed by my brother. I have long admired [[[their project]]]. May I quote it?',
      rewrite: 'Dear Ms. Okoye,\n\nYour lecture was filmed by my brother. May I quote it?',
    },
    {
      bad: 'Hi [[{{contact.first_name}}]],\n\nThe parcel left on Monday.',
      rewrite: 'Hi,\n\nThe parcel left on Monday.',
    },
    {
      bad: 'Hi Ben,\n\nThe invoice is for [[XXX]] euros. See you on Monday.',
      relation: 'peer',
      rewrite: 'Hi Ben,\n\nSee you on Monday.',
    },
    {
      good: 'Dear Ms. Okoye,\n\nYour claim on page 4 [1] is borne out by the survey of 1911 [2].',
      because: 'citations stand in brackets too',
    },
    {
      good: 'Hi Ben,\n\nThe log says [ERR-12] and the list has two boxes: [x] paid, [ ] sent.',
      relation: 'peer',
      because: 'brackets of a log and of a list',
    },
    {
      good: 'Dear Ms. Okoye,\n\nFill in your first name where the form says “Name”; the rest is done.',
      because: '“first name” as what a form asks for',
    },
  ],
});
