import type { Rewrite } from '../critique';
import type { Span } from '../letter';
import type { Report, Sentence } from '../report';
import { replaceClause } from './replace-clause';
import { type Aim, soughtBy } from './sought';

const IN_PERSON = /\b(?:meet|meeting|coffee|lunch|dinner|visit|in person|get together|appointment)\b/i;
const FROM_AFAR = /\b(?:calls?|phone|zoom|skype|teams|video|online|virtual)\b/i;
/** A length that the writer gave, and that is short enough to keep. */
const SHORT = /\b((?:\d|[1-3]\d|five|ten|fifteen|twenty|thirty|a few)(?: |-)min(?:ute)?s?)\b/i;

/** What stands where no words of the letter say it. */
const UNSAID: Readonly<Record<Aim, string>> = {
  learn: '[the one thing you want to know]',
  propose: '[what you propose]',
  place: '[the place you mean]',
  person: '[what it is about]',
};

const QUESTION_BY_MAIL = (topic: string): string => `Could I ask you one question by email about ${topic}?`;
const QUESTION_WARMLY = (topic: string): string =>
  `Could I ask you one question by email about ${topic}, for whenever it suits you and only if it does?`;

const RIGHT_PERSON = 'who would be the right person to write to';

const BY_MAIL: Readonly<Record<Aim, (topic: string) => string>> = {
  learn: QUESTION_BY_MAIL,
  propose: (topic) => `May I send you a few lines about ${topic}, to look at when it suits you?`,
  place: QUESTION_BY_MAIL,
  person: (topic) => `Could you tell me by email ${RIGHT_PERSON} about ${topic}?`,
};

const WARMLY: Readonly<Record<Aim, (topic: string) => string>> = {
  learn: QUESTION_WARMLY,
  propose: (topic) =>
    `May I send you a few lines about ${topic}, for whenever it suits you, and no answer needed if it is not for you?`,
  place: QUESTION_WARMLY,
  person: (topic) =>
    `Could you tell me by email ${RIGHT_PERSON} about ${topic}, for whenever it suits you and only if it does?`,
};

const AT_ONCE: Readonly<Record<Aim, (topic: string | undefined) => string>> = {
  learn: (topic) =>
    `One question${topic === undefined ? '' : ` about ${topic}`}, which a line would answer: [your question]?`,
  propose: () => 'Would [the first thing you would do for them] be of use to you? A yes or no is enough.',
  place: (place) => `Do you have ${place ?? 'a place for [the role you mean] from [when]'}? A yes or no is enough.`,
  person: (topic) => `Who would be the right person to write to about ${topic ?? UNSAID.person}? A name is enough.`,
};

const AT_ONCE_LABEL: Readonly<Record<Aim, string>> = {
  learn: 'Ask it here',
  propose: 'Ask for a yes or no',
  place: 'Ask for a yes or no',
  person: 'Ask for a name',
};

type Smaller = {
  /** The next step down, and a second way to take it or the step after. */
  readonly down: readonly [Rewrite, Rewrite];
  readonly atOnce: Rewrite;
  /** No smaller, but made of a day, a place and a reason: between equals. */
  readonly meet: Rewrite;
};

/**
 * Steps down the ladder of what an ask costs: from a meeting to a short call, from a call to a question by mail, from
 * that to a line or a yes or no. What it is about stays, in the writer's own words; where no words say it, a blank does.
 * The next step comes first. A call is no step down for somebody above: it is the next move that suits equals.
 */
export const askSmaller = (report: Report, sentence: Sentence, words: Span = sentence): Smaller => {
  const { aim, topic, place } = soughtBy(report, sentence);
  const rewrite = (label: string, text: string): Rewrite => ({
    label,
    edits: [replaceClause(report.letter.body, sentence, words, text)],
  });
  const named = topic ?? UNSAID[aim];
  const written = aim === 'propose' ? 'Send it in writing' : 'Ask by email';
  const byMail = rewrite(written, BY_MAIL[aim](named));
  const meets = IN_PERSON.test(sentence.text) && !FROM_AFAR.test(sentence.text);
  const length = SHORT.exec(sentence.text)?.[1] ?? 'a few minutes';
  return {
    down:
      meets && report.reading.relation !== 'above'
        ? [rewrite('Ask for a short call', `Could we speak by phone about ${named}, for ${length}?`), byMail]
        : [byMail, rewrite(`${written}, warmly`, WARMLY[aim](named))],
    meet: rewrite(
      'Name a day and a reason',
      `Would [which day] at [where] suit you, to meet about ${topic ?? '[what it would bring you both]'}?`,
    ),
    atOnce: rewrite(AT_ONCE_LABEL[aim], AT_ONCE[aim](aim === 'place' ? place : topic)),
  };
};
