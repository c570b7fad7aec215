import type { Report, Sentence } from '../report';

/** Says something only of what stands right before it: "They will remember you", "Is he?". */
const LEANING =
  /^(?:(?:and|but|so|is|are|was|were|does|do|did|has|have) )?(?:it|that(?= (?:would|will|is|was|could|might|alone|way)\b)|its|it['’]s|they|their|he|she|his|her|these|those|both|this(?! (?:year|week|month|morning|summer|autumn|winter|spring)\b))\b(?! (?:is|was|would be) (?:clear|true|hard|\w+ (?:that|to)\b))/i;

const sameParagraph = (body: string, from: number, to: number): boolean =>
  body.slice(from, to).trim() === '' && body.slice(from, to).split('\n').length <= 2;

/** A sentence and those behind it, in its paragraph, that would point nowhere without it. */
export const withFollowers = ({ letter: { body }, sentences }: Report, sentence: Sentence): readonly Sentence[] => {
  const found = [sentence];
  for (const next of sentences.filter(({ start }) => start > sentence.start)) {
    const { end } = found.at(-1) ?? sentence;
    if (!LEANING.test(next.text) || !sameParagraph(body, end, next.start)) break;
    found.push(next);
  }
  return found;
};
