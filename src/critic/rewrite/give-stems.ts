import type { Report } from '../report';
import { namedThing } from './named-thing';

/** What somebody with nothing to sell still has to give; `text` is a sentence whose blanks only the writer can fill. */
type Stem = {
  readonly label: string;
  readonly text: (thing: string | undefined) => string;
  /** What the letter mentions where this gift fits; absent where that is not told by a word. */
  readonly fits?: RegExp;
};

/** Can only be said by somebody who knows their work. */
const RESULT: Stem = {
  label: 'Open with what their work did',
  text: (thing) =>
    `Because of ${thing ?? 'your [book, talk or work]'} I changed [what you changed, and what came of it].`,
};

/** In the order in which they are offered where the letter speaks for none. Kinds of gifts: Clark, and Grant on what strangers can give. */
const STEMS: readonly Stem[] = [
  RESULT,
  {
    label: 'Open with something finished',
    text: () => 'I have put together [a list, draft or fix] for you: [what it does for them].',
    fits: /\b(?:designer|developer|engineer|writer|editor|translat\w+|illustrat\w+|design|code|data|draft|spreadsheet|portfolio)\b/i,
  },
  {
    label: 'Open with a fault you found',
    text: () => 'I could not help noticing [the mistake or bug, and where]; [what would set it right].',
    fits: /\byour (?:\S+ ){0,3}(?:website|site|web page|page|app|product|software|form|checkout|library|package|docs|documentation|tool|menu|translation|book|paper|article)\b/i,
  },
  {
    label: 'Open with an audience',
    text: () => 'I could put [which work of theirs] before [how many people, and who they are].',
    fits: /\b(?:podcast|newsletter|blog|channel|subscribers|listeners|readers|followers|audience|magazine|members|club|conference|event|students|society|festival|radio)\b/i,
  },
  {
    label: 'Open with a reader’s report',
    text: () =>
      'I could read [the draft they are working on] as [what you know that few readers do], with notes by [when].',
    fits: /\byour (?:\S+ ){0,3}(?:book|novel|manuscript|chapter|essay|story|memoir|poems?|screenplay|script)\b/i,
  },
  {
    label: 'Open with an introduction',
    text: () => 'I could introduce you to [whom, and why you would both want it].',
    fits: /\b(?:introduc\w+|network|community|investors?|clients|colleagues|hiring|team)\b/i,
  },
];

const MOST = 3;

/** The three gifts that fit a letter best, by what it mentions. */
export const giveStems = (report: Report): readonly { readonly label: string; readonly text: string }[] => {
  const own = report.sentences.map(({ text }) => text).join(' ');
  // The letter says itself what the article was on.
  const named = namedThing(report);
  const thing = /["“‘]/.test(named ?? '') ? named : named?.split(/ (?:on|about|at|in|of|from) /)[0];
  const known = report.reading.familiarity !== 'none';
  const rank = (stem: Stem): number => {
    if (stem !== RESULT) return stem.fits?.test(own) ? 1 : 0;
    return known ? (thing === undefined ? 1 : 2) : -1;
  };
  return STEMS.toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MOST)
    .map(({ label, text }) => ({ label, text: text(thing) }));
};
