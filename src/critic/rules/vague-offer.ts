import type { Span } from '../letter';
import type { Report, Sentence } from '../report';
import { behind } from '../rewrite/behind';
import { cutSentence } from '../rewrite/cut';
import { cutClause } from '../rewrite/cut-clause';
import { replaceClause } from '../rewrite/replace-clause';
import { awaitsWords, isOfferStem } from '../rewrite/stems';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** Something of theirs that the offer speaks of: the writer's own words instead of a blank. */
const THEIRS =
  /\byour (?:team|company|lab|group|department|project|site|website|book|podcast|show|channel|event|conference|school|shop|studio|newsletter|magazine|firm|office|foundation|organi[sz]ation)\b/i;

/** Says nothing, whatever stands around it. */
const EMPTY =
  /\b(?:in any way|any way (?:i|we) can|(?<!than )any(?:thing| help) (?:i|we) can|(?:happy|glad|love|delighted) to help(?! (?:an?|the|with|our|other|small|many)\b)|be of (?:any |some )?(?:help|service|assistance|use|value)|mutual(?:ly)? benefi\w+|valuable asset|asset to|win[- ]win|synerg\w+|(?:contribut\w+|bring|offer|apply|lend|use) my (?:skills|experience|expertise|passion|knowledge|energy|enthusiasm|background|talents?|abilities)|add(?:ing)? value|great (?:fit|addition)|hit the ground running|take (?:it|you|your \w+) to the next level)\b/i;
const SURE_GIVE = 0.5;
/** What a vague word is made concrete by in its own sentence: "for example by phoning the 60 patients". */
const EXAMPLE = /\b(?:for (?:example|instance)|e\.g\.),? by (?!help)\w+ing\b/i;

/** Whether `next` makes concrete what stands before it; a gift that is still a blank does not. */
const makesConcrete = (report: Report, next: Sentence | undefined): boolean =>
  next !== undefined && next.odds.give >= SURE_GIVE && (isOfferStem(next.text) || !awaitsWords(report, next));

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

const phraseOf = ({ start }: Span, { index, 0: words }: RegExpExecArray): Span => ({
  start: start + index,
  end: start + index + words.length,
});

export const vagueOffer = defineRule({
  id: 'vague-offer',
  family: 'value',
  needs: ['vague-offer'],
  scope: 'sentence',
  title: 'An offer that names nothing',
  why: 'The reader would have to think up what you could do for them, and that is work you have given them.',
  source:
    'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: failing to specifically state your value proposition',
  check: (report) =>
    report.sentences.flatMap(({ signals, odds, text }, at) =>
      // What is made concrete at once is no longer vague; what asks as well is asked about.
      (EXAMPLE.test(text) || makesConcrete(report, report.sentences[at + 1]) ? [] : signals)
        .filter(({ id }) => id === 'vague-offer')
        .map(({ start, end, sure }) => ({
          start,
          end,
          message: 'They cannot picture what they would get, so it weighs nothing against their time.',
          weight: report.reading.value === 'specific' || odds.give > sure ? ('lesser' as const) : ('full' as const),
          sure,
        })),
    ),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    const { body } = report.letter;
    const whose = THEIRS.exec(sentence.text)?.[0].toLowerCase();
    const who = /\b(?:we|our|us)\b/i.test(sentence.text) && !/\bI\b/.test(sentence.text) ? 'we' : 'I';
    const what = whose === undefined ? '[what exactly] for [which of their projects]' : '[what exactly]';
    const concrete = `What ${who} could do for ${whose ?? 'you'}: ${what}, by [when].`;
    const empty = EMPTY.exec(sentence.text);
    const cut = cutClause(body, sentence, words) ?? cutSentence(body, sentence);
    const instead = empty && replaceClause(body, sentence, phraseOf(sentence, empty), concrete);
    // A sentence without an empty phrase may say something that the letter should keep; a number always does.
    const keeps = instead !== null && numbersIn(sentence.text).every((number) => instead.text.includes(number));
    const gone = body.slice(Math.max(cut.start, sentence.start), cut.end);
    const away = numbersIn(gone).every((number) => cut.text.includes(number))
      ? [{ label: 'Cut it', edits: [cut] }]
      : [];
    const say = { label: 'Say what, and by when', edits: [keeps ? instead : behind(body, sentence, concrete)] };
    // Said once it is an offer, said of each vague phrase a refrain.
    if (report.sentences.some(({ text }) => isOfferStem(text))) return away.length > 0 ? [...away, say] : [];
    return [say, ...away];
  },
  examples: [
    {
      bad: 'Dear Ms. Ito,\n\nI am a sound engineer in Graz. [[I would be happy to help in any way I can.]] Are you looking for people this season?',
      relation: 'above',
      rewrite:
        'Dear Ms. Ito,\n\nI am a sound engineer in Graz. What I could do for you: [what exactly] for [which of their projects], by [when]. Are you looking for people this season?',
    },
    {
      bad: 'Hello Mr. Banks,\n\nI represent a software agency. [[I believe that a partnership would be mutually beneficial.]] Would you be open to a call?',
      relation: 'above',
      rewrite:
        'Hello Mr. Banks,\n\nI represent a software agency. What I could do for you: [what exactly] for [which of their projects], by [when]. Would you be open to a call?',
    },
    {
      bad: 'Dear Hiring Team,\n\nI am writing to apply for the position in your kitchen. [[I am confident that I would be a valuable asset to your team.]]',
      relation: 'above',
      rewrite:
        'Dear Hiring Team,\n\nI am writing to apply for the position in your kitchen. What I could do for your team: [what exactly], by [when].',
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
