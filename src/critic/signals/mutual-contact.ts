import { type Detector, find } from './detector';

const NAME = String.raw`(?<![\p{L}.'’-])\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}`;

const PATTERNS = [
  new RegExp(
    String.raw`${NAME}(?:, [^,.?!]{0,40},)? (?:suggested|recommended|mentioned|said|thought|told me|advised|encouraged me|urged me|gave me|passed (?:on|me|along)|pointed me|introduced|referred|put (?:me|us) in touch)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]eferred (?:to you )?by|[Rr]ecommended by|[Ss]uggestion of|[Rr]ecommendation of|[Tt]hanks to|[Vv]ia|[Tt]hrough|[Ii]ntroduced (?:to you )?by|[Mm]utual (?:friend|contact|acquaintance|connection),?) ${NAME}`,
    'u',
  ),
];

/** Somebody by name who stands between writer and reader. */
export const mutualContact: Detector = (sentence) => {
  const words = /\b(?:you|your|us|contact|touch|write|reach)\b/i.test(sentence) ? find(sentence, PATTERNS) : null;
  return words === null ? [] : [words];
};
