import type { Edit } from '../critique';
import type { Span } from '../letter';
import type { Sentence } from '../report';
import { behind } from '../rewrite/behind';
import { cutSentence } from '../rewrite/cut';
import { replace } from '../rewrite/edits';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** Says that the writer knows this reader's work, and could be said by somebody who does not. */
const CLAIM =
  /\b(?:(?:i|we)(?:['’]ve| have) (?:been )?(?:follow(?:ed|ing)|watch(?:ed|ing)|read(?:ing)?|enjoy(?:ed|ing)) (?:your|you)\b(?: (?:work|career|writing|blog|posts|content|company|research|channel|journey))?(?: (?:closely|for (?:years|a while|some time|a long time)))?|(?:long[- ]?time|regular|avid|loyal|devoted) (?:reader|listener|follower|viewer|subscriber)|(?:i|we) know (?:that )?you(?:['’]re| are) (?:passionate|interested|committed|deeply)\b[^.?!,]{0,40})/i;

/** How sure it must be that a sentence names something of theirs; of a claim itself more, since many letters claim. */
const SURE = 0.4;
const SURE_OF_CLAIM = 0.9;

/** Where something else begins behind the claim: what is asked, or said, of another matter. */
const SEAM = /,?\s(?:and|so)\s(?:(?=(?:i|we)(?:['’]\w{1,2})?\s)|(?=(?:would|could|hope|wanted|want|wonder)\s))/i;

/** The proof behind the claim, and behind the proof the rest of the sentence. */
const provedBehind = (body: string, sentence: Sentence, words: Span): Edit => {
  const isOurs = /\bwe\b/i.test(body.slice(sentence.start, words.end));
  const proof = `What has stayed with ${isOurs ? 'us' : 'me'} is [the one detail, and why].`;
  const seam = SEAM.exec(body.slice(words.end, sentence.end));
  if (seam === null) return behind(body, sentence, proof);
  const start = words.end + seam.index;
  const end = start + seam[0].length;
  const opens = /^(?:i|we)\b/i.test(body.slice(end));
  const next = opens ? body.charAt(end).toUpperCase() : `${isOurs ? 'We' : 'I'} `;
  return replace({ start, end: opens ? end + 1 : end }, `. ${proof} ${next}`);
};

const isProof = ({ odds, text }: Sentence): boolean =>
  odds['specific-reference'] >= (CLAIM.test(text) ? SURE_OF_CLAIM : SURE);

export const unprovenFamiliarity = defineRule({
  id: 'unproven-familiarity',
  family: 'flattery',
  needs: [],
  scope: 'sentence',
  title: 'Claims to know their work, and shows nothing of it',
  why: 'Everybody says that they have followed the work for years; one detail that only a reader of it knows says more.',
  source: 'Adam Grant on mail from strangers: demonstrate that you have done your homework',
  check: ({ sentences }) =>
    sentences.some(isProof)
      ? []
      : sentences.flatMap(({ start, text, odds }) => {
          const claim = CLAIM.exec(text);
          return claim === null
            ? []
            : [
                {
                  start: start + claim.index,
                  end: start + claim.index + claim[0].length,
                  message: 'Anybody could say this; nothing in the letter shows them that it is true of you.',
                  weight: 'full' as const,
                  sure: 1 - odds['specific-reference'],
                },
              ];
        }),
  rewrite: (words, report) => {
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    return [
      {
        label: 'Prove it in a line',
        edits: [provedBehind(report.letter.body, sentence, words)],
      },
      { label: 'Cut it', edits: [cutSentence(report.letter.body, sentence)] },
    ];
  },
  examples: [
    {
      bad: 'Dear Ms. Okoye,\n\n[[I have followed your work for years]]. Would you be open to a call?',
      relation: 'above',
      rewrite:
        'Dear Ms. Okoye,\n\nI have followed your work for years. What has stayed with me is [the one detail, and why]. Would you be open to a call?',
    },
    {
      bad: 'Hello Mr. Brandt,\n\nI am a [[long-time listener]] and would love to get your advice on radio.',
      relation: 'above',
      rewrite:
        'Hello Mr. Brandt,\n\nI am a long-time listener. What has stayed with me is [the one detail, and why]. I would love to get your advice on radio.',
    },
    {
      bad: 'Hi Priya,\n\n[[I know you are passionate about growth]]. We help teams like yours. Are you open to a call on Thursday?',
      relation: 'above',
      rewrite:
        'Hi Priya,\n\nI know you are passionate about growth. What has stayed with me is [the one detail, and why]. We help teams like yours. Are you open to a call on Thursday?',
    },
    {
      good: 'Dear Ms. Okoye,\n\nI have followed your work since the lecture on tidal mills in Ghent, where you said that the wheel at Rupelmonde turns both ways. Would you be open to a call?',
      because: 'the same claim, and the proof of it',
    },
    {
      good: 'Hi Sam,\n\nI am a regular reader of the bulletin board, so I saw your bike. Is it still for sale?',
      relation: 'peer',
      because: '“regular reader” as how something was found',
    },
    {
      good: 'Dear Mr. Brandt,\n\nIn episode 41 you ask why ferries hoot twice; I asked the harbour master, and his answer is below for you.',
      because: 'shows it, and does not say it',
    },
  ],
});
