import type { Report, Sentence } from '../report';
import { leadWith } from '../rewrite/lead-with';
import { insert } from '../rewrite/edits';
import { sentenceOf } from './find';
import { defineRule } from './rule';

/** A reader gives a letter some eleven seconds (Lavender): about forty words. */
const GLANCE = 60;
const SURE = 0.5;

const wordsBefore = ({ letter: { body }, sentences: [first] }: Report, { start }: Sentence): number =>
  first === undefined ? 0 : body.slice(first.start, start).split(/\s+/).length;

export const buriedValue = defineRule({
  id: 'buried-value',
  family: 'value',
  needs: ['give'],
  scope: 'letter',
  title: 'What they get comes late',
  why: 'A reader decides in the first lines whether to read the rest; what is in it for them should stand there.',
  source: 'Lavender on millions of sales mails: read for eleven seconds, so the first lines must carry the reason',
  check: (report) => {
    const gives = report.sentences.filter(({ odds }) => odds.give >= SURE);
    const [first] = gives;
    if (first === undefined || wordsBefore(report, first) < GLANCE) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: 'This is what is in it for them, and they meet it after the point where most stop reading.',
        weight: 'lesser',
        sure: first.odds.give,
      },
    ];
  },
  rewrite: (words, report) => {
    const give = sentenceOf(report, words);
    const [first] = report.sentences;
    if (give === undefined || first === undefined) return [];
    const moved = leadWith(report.letter.body, give, first);
    return moved === null
      ? [{ label: 'Open with it in short', edits: [insert(first.start, '[What you bring them, in one line.] ')] }]
      : [{ label: 'Open with it', edits: moved }];
  },
  examples: [],
});
