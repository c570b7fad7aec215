import { insert } from '../rewrite/edits';
import { defineRule } from './rule';

/** Words of the writer's own. Silent up to the first; the second is where answers fall fast. */
const LONG = 250;
const VERY_LONG = 400;

/** Who reads only the first line has read it all. */
const SUMMED_UP = /^(?:in short|in brief|tl;?dr|the short version)\b/i;

/** Of the examples. */
const ROOMS =
  'The first room holds the press, which came from Leipzig in crates and was put together again by a man who had never seen one. The second room holds the type, in drawers that nobody has opened since the war, and a stove that smokes when the wind is in the east. The third room was a stable and is now where we dry the sheets, on lines that run from wall to wall.';
const SHORT = 'In short: [what you bring, and the one thing you ask]. ';

export const length = defineRule({
  id: 'length',
  family: 'basics',
  needs: [],
  scope: 'letter',
  title: 'Longer than a stranger reads',
  why: 'Mail of fifty to a hundred and fifty words is answered most; beyond two hundred and fifty answers fall.',
  source: 'Boomerang on forty million mails; the studies disagree on the best length, not on where it falls',
  check: ({ sentences, reading, words }) => {
    const [first] = sentences;
    if (!reading.outreach || words <= LONG || first === undefined || SUMMED_UP.test(first.text)) return [];
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
    {
      label: 'Open with the whole of it in a line',
      edits: [insert(words.start, SHORT)],
    },
  ],
  examples: [
    {
      bad: `Dear Ms. Noor,\n\n[[My name is Pia and I look after a printing house.]] ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} Would you be willing to visit it?`,
      relation: 'above',
      rewrite: `Dear Ms. Noor,\n\n${SHORT}My name is Pia and I look after a printing house. ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} Would you be willing to visit it?`,
    },
    {
      bad: `Dear Mr. Reyes,\n\n[[I am a student of book arts in Porto.]] ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} Would you be open to a call?`,
      relation: 'above',
      rewrite: `Dear Mr. Reyes,\n\n${SHORT}I am a student of book arts in Porto. ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} Would you be open to a call?`,
    },
    {
      bad: `Dear Dr. Grau,\n\n[[I found your address on the page of the museum.]] ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} I would like to apply for the position in your archive.`,
      relation: 'above',
      rewrite: `Dear Dr. Grau,\n\n${SHORT}I found your address on the page of the museum. ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS} I would like to apply for the position in your archive.`,
    },
    {
      good: `Dear Ms. Noor,\n\nMy name is Pia and I look after a printing house. ${ROOMS} Would you be willing to visit it?`,
      because: 'a hundred words are read at once',
    },
    {
      good: `Hi Ben,\n\nHere are the notes for the guide. ${ROOMS} ${ROOMS} ${ROOMS} ${ROOMS}`,
      relation: 'peer',
      because: 'a colleague has asked for them',
    },
    {
      good: 'Dear Dr. Grau,\n\nI found your address on the page of the museum. Is the press in your first room the one from Leipzig?',
      because: 'one question',
    },
  ],
});
