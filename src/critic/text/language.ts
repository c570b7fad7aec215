import type { Span } from '../letter';

/** The commonest little words of English, and of the languages that most often share a mailbox with it. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ENGLISH = words(
  'the of and to in is that it for you was on are with as i have be at this from or had by but what we can there an your which their said if will each about how up out them then she many some so these would other into has more her like him time no could my than been who its now did get may part our us me do not just am',
);
const OTHERS = words(
  'der die das und ist nicht ich sie wir mit für auf ein eine den dem von zu sich auch le la les des et est une un que je vous nous pour dans pas sur avec ce qui el los las y es por con para una del como pero il di che non sono per gli della het een van en dat niet ik voor zijn met op de da do os em não uma na och att det som är jag inte på av og jeg ikke til på hogy nem és egy az ez ki się nie jest na to że',
);

const LEAST_WORDS = 6;
/** English prose has at least a quarter of such words; lists of names and figures have none of any language. */
const SHARE = 0.12;

const isForeign = (text: string): boolean => {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.length < LEAST_WORDS) return false;
  const share = (known: ReadonlySet<string>): number => all.filter((word) => known.has(word)).length / all.length;
  const latin = all.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length / all.length;
  return latin < 0.5 || (share(ENGLISH) < SHARE && share(OTHERS) > 2 * share(ENGLISH) && share(OTHERS) >= SHARE);
};

const PARAGRAPH = /(?:[^\n]+\n?)+/g;

/** The paragraphs inside `within` that are plainly written in another language than English. */
export const foreignIn = (text: string, within: Span): readonly Span[] =>
  [...text.slice(within.start, within.end).matchAll(PARAGRAPH)]
    .filter(([paragraph]) => isForeign(paragraph))
    .map(({ index, 0: paragraph }) => ({ start: within.start + index, end: within.start + index + paragraph.length }));
