import type { Sentence } from '../report';
import { replace } from '../rewrite/edits';
import { sentenceOf } from './find';
import { defineRule } from './rule';

/** In words: past forty readers lose the thread (plain-language guides advise twenty on average). */
const LONGEST = 45;
/** Where a long sentence can be parted, and what then opens the second. */
const SEAM = /(?:,|;)? (?:and|but|so) (?=(?:i|we|it|this|that|they|he|she|you|there) )|; /gi;

const wordsIn = ({ text }: Sentence): number => text.split(/\s+/).length;

const parted = (text: string): string | null => {
  const middle = text.length / 2;
  const seams = [...text.matchAll(SEAM)].sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  const [seam] = seams;
  if (seam === undefined) return null;
  const rest = text.slice(seam.index + seam[0].length);
  const but = /\bbut\b/i.test(seam[0]) ? 'But ' : /\bso\b/i.test(seam[0]) ? 'So ' : '';
  const opening = but === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${but}${rest}`;
  return `${text.slice(0, seam.index)}. ${opening}`;
};

export const hardToRead = defineRule({
  id: 'hard-to-read',
  family: 'basics',
  needs: [],
  scope: 'sentence',
  title: 'A sentence that loses its reader',
  why: 'Who reads on a telephone between two meetings does not read a long sentence twice.',
  source: 'Plain-language guides (GOV.UK, plainlanguage.gov): fifteen to twenty words a sentence',
  check: ({ sentences }) =>
    sentences
      .filter((sentence) => wordsIn(sentence) > LONGEST && parted(sentence.text) !== null)
      .map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        message: `${wordsIn(sentence)} words in one sentence: on a telephone its beginning is gone before its end.`,
        weight: 'lesser' as const,
        sure: 1,
      })),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    const two = sentence === undefined ? null : parted(sentence.text);
    return sentence === undefined || two === null ? [] : [{ label: 'Make it two', edits: [replace(sentence, two)] }];
  },
  examples: [],
});
