import { insert } from '../rewrite/edits';
import { cutSentence } from '../rewrite/cut';
import { sentenceOf } from './find';
import { defineRule } from './rule';

/** Says that the writer knows this reader's work, and could be said by somebody who does not. */
const CLAIM =
  /\b(?:(?:i|we)(?:['’]ve| have) (?:been )?(?:follow(?:ed|ing)|watch(?:ed|ing)|read(?:ing)?|enjoy(?:ed|ing)) (?:your|you)\b(?: (?:work|career|writing|blog|posts|content|company|research|channel|journey))?(?: (?:closely|for (?:years|a while|some time|a long time)))?|(?:long[- ]?time|regular|avid|loyal|devoted) (?:reader|listener|follower|viewer|subscriber)|(?:i|we) know (?:that )?you(?:['’]re| are) (?:passionate|interested|committed|deeply)\b[^.?!,]{0,40})/i;

export const unprovenFamiliarity = defineRule({
  id: 'unproven-familiarity',
  family: 'flattery',
  needs: [],
  scope: 'sentence',
  title: 'Claims to know their work, and shows nothing of it',
  why: 'Everybody says that they have followed the work for years; one detail that only a reader of it knows says more.',
  source: 'Adam Grant on mail from strangers: demonstrate that you have done your homework',
  check: ({ sentences, reading }) =>
    reading.familiarity === 'specific'
      ? []
      : sentences.flatMap(({ start, text, signals }) => {
          const claim = signals.some(({ id }) => id === 'specific-reference') ? null : CLAIM.exec(text);
          return claim === null
            ? []
            : [
                {
                  start: start + claim.index,
                  end: start + claim.index + claim[0].length,
                  message: 'Anybody could say this; nothing in the letter shows them that it is true of you.',
                  weight: 'full' as const,
                  sure: reading.sure.familiarity,
                },
              ];
        }),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    return [
      { label: 'Prove it in a line', edits: [insert(sentence.end, ' What has stayed with me is [the one detail, and why].')] },
      { label: 'Cut it', edits: [cutSentence(report.letter.body, sentence)] },
    ];
  },
  examples: [],
});
