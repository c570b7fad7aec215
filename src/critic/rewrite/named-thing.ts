import type { Report } from '../report';

const WORK =
  'talk|article|paper|essay|post|book|chapter|episode|interview|lecture|keynote|column|newsletter|study|survey|course|workshop|report|review|novel|thesis|dissertation|project|app|library|package|plugin|tool|album|song|film|documentary|exhibition|performance|recipe|podcast|panel|webinar|speech|memoir|poem|experiment|piece|video';
const TITLE = `(?:["“‘][^"“”‘’\\n]{3,60}["”’]|(?:on|about) (?:[\\w’'-]+ ){0,3}?[\\w’'-]+(?=[.,;:!?)]|$| (?:with|was|is|were|are|has|have|which|that|when|in|at|because|made|gave|told)\\b))`;
/** "Your 2014 survey", "your paper on tram fares", "your talk in Malmö", "your book “Tides”": enough to know which. */
const NAMED: readonly RegExp[] = [
  new RegExp(`\\byour (?:[\\w’'-]{1,30} ){0,3}(?:${WORK}) ${TITLE}`, 'i'),
  new RegExp(
    `\\b[Yy]our (?:[\\w’'-]{1,30} ){0,2}(?:${WORK}) (?:at|in|of|from) (?:the )?[\\d\\p{Lu}][\\w’'-]*(?: \\p{Lu}[\\w’'-]*){0,2}`,
    'u',
  ),
  new RegExp(`\\b[Yy]our (?:[\\w’'-]{1,30} ){1,3}(?:${WORK})\\b`),
];
const SAYS_WHICH = /[\d\p{Lu}“"‘]|\b(?:on|about)\b/u;

/** Something of the reader's that the letter names elsewhere than in `except`, as it stands there; absent where it names none. */
export const namedThing = ({ sentences }: Report, except?: { readonly start: number }): string | undefined => {
  for (const { start, text, signals } of sentences) {
    if (start === except?.start || !signals.some(({ id }) => id === 'specific-reference')) continue;
    const found = NAMED.map((named) => named.exec(text)?.[0]).find(
      (words) => words !== undefined && SAYS_WHICH.test(words.slice(1)),
    );
    if (found !== undefined) return `y${found.slice(1).replace(/\s+/g, ' ')}`;
  }
  return undefined;
};
