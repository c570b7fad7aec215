import type { Sentence } from '../report';
import { insert } from '../rewrite/edits';
import { defineRule } from './rule';

/** So many sentences must speak of the writer before it can be called the letter's manner. */
const LEAST = 5;
const OF_WRITER = /^\W*(?:(?:and|but|so|also|then|since|while|when|as) )?(?:i|my|we|our)\b/i;
const OF_READER = /\byou(?:r|rs|rself)?\b/i;

const speaksOfWriter = ({ text }: Sentence): boolean => OF_WRITER.test(text) && !OF_READER.test(text);

export const selfCentred = defineRule({
  id: 'self-centred',
  family: 'value',
  needs: [],
  scope: 'letter',
  title: 'Opens with the writer, at length',
  why: 'A reader looks for themselves in a letter; sentence upon sentence about its writer gives them no reason to go on.',
  source: 'Adam Grant on mail from strangers: say why you write to this reader before you say who you are',
  check: ({ sentences }) => {
    const other = sentences.findIndex((sentence) => !speaksOfWriter(sentence));
    const opening = sentences.slice(0, other < 0 ? sentences.length : other);
    const [first] = opening;
    const last = opening.at(-1);
    if (first === undefined || last === undefined || opening.length < LEAST) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: `They read ${opening.length} sentences about you before the first that has anything to do with them.`,
        weight: 'lesser',
        sure: 0.8,
      },
    ];
  },
  rewrite: (words) => [
    {
      label: 'Open with them',
      edits: [insert(words.start, 'Your [talk, paper or project] is why I write: [what it showed you]. ')],
    },
  ],
  examples: [
    {
      bad: 'Dear Ms. Noor,\n\n[[I grew up in a small town.]] I studied law for two years. I then turned to film. I have made four shorts. I work nights in a hotel. Would you be willing to watch one?',
      relation: 'above',
      rewrite:
        'Dear Ms. Noor,\n\nYour [talk, paper or project] is why I write: [what it showed you]. I grew up in a small town. I studied law for two years. I then turned to film. I have made four shorts. I work nights in a hotel. Would you be willing to watch one?',
    },
    {
      bad: 'Dear Dr. Grau,\n\n[[My name is Pia.]] I am a biologist. I did my degree in Turin. I worked on eels. I like the sea. I would like to apply for the position in your lab.',
      relation: 'above',
      rewrite:
        'Dear Dr. Grau,\n\nYour [talk, paper or project] is why I write: [what it showed you]. My name is Pia. I am a biologist. I did my degree in Turin. I worked on eels. I like the sea. I would like to apply for the position in your lab.',
    },
    {
      bad: 'Hello Mr. Reyes,\n\n[[We are a young agency.]] We have eleven staff. We won two prizes. Our office is in Porto. Our clients are banks. Are you open to a call?',
      relation: 'above',
      rewrite:
        'Hello Mr. Reyes,\n\nYour [talk, paper or project] is why I write: [what it showed you]. We are a young agency. We have eleven staff. We won two prizes. Our office is in Porto. Our clients are banks. Are you open to a call?',
    },
    {
      good: 'Dear Ms. Noor,\n\nI saw your first film in a barn. I have made four shorts since. I work nights in a hotel. I study by day. I sleep on trains. Would you be willing to watch one?',
      because: 'the first sentence is about the reader’s film',
    },
    {
      good: 'Dear Dr. Grau,\n\nMy name is Pia. I am a biologist. Your eel paper gives two lengths for the same fish; which is right?',
      because: 'two lines on who writes are no opening at length',
    },
    {
      good: 'Hi Ben,\n\nI am back. I slept well. I found the keys. I fed the cat. I paid the bill. See you at six.',
      relation: 'peer',
      because: 'a friend wants to hear about the writer',
    },
  ],
});
