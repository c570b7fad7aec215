import { insert } from '../rewrite/edits';
import { defineRule } from './rule';

/** Words of the writer's own. Silent up to the first; the second is where answers fall fast. */
const LONG = 250;
const VERY_LONG = 400;

export const length = defineRule({
  id: 'length',
  family: 'basics',
  needs: [],
  scope: 'letter',
  title: 'Longer than a stranger reads',
  why: 'Mail of fifty to a hundred and fifty words is answered most; beyond two hundred and fifty answers fall.',
  source: 'Boomerang on forty million mails; the studies disagree on the best length, not on where it falls',
  check: ({ sentences, reading, words }) => {
    const last = sentences.at(-1);
    if (!reading.outreach || words <= LONG || last === undefined) return [];
    const first = sentences[0] ?? last;
    return [
      {
        start: first.start,
        end: first.end,
        message: `${words} words: they will put this aside for a quiet hour. Half of it would be read now.`,
        weight: words > VERY_LONG ? 'full' : 'lesser',
        sure: 1,
      },
    ];
  },
  rewrite: (words) => [
    { label: 'Open with the whole of it in a line', edits: [insert(words.start, 'In short: [what you bring, and the one thing you ask]. ')] },
  ],
  examples: [],
});
