import type { Sentence } from '../report';
import { behind } from '../rewrite/behind';
import { cutSentences } from '../rewrite/cut';
import { withFollowers } from '../rewrite/followers';
import { defineRule } from './rule';

/** Two asks are often one and how to answer it; the third is one too many. */
const MOST = 2;
const WHICH = 'If there is time for one of these only, let it be [which].';
/** Whoever says which one matters has asked for one thing. */
const SAYS_WHICH = /\bone of these only\b|\b(?:most important|matters most|above all|if only one|just one of)\b/i;
const isAsk = ({ signals }: Sentence): boolean => signals.some(({ id, sure }) => id === 'ask' && sure >= 0.6);
const kindOf = ({ signals }: Sentence): string => signals.find(({ ask }) => ask !== undefined)?.ask?.kind ?? '';

export const tooManyAsks = defineRule({
  id: 'too-many-asks',
  family: 'reciprocity',
  needs: ['ask'],
  scope: 'letter',
  title: 'Asks for several things at once',
  why: 'Who is asked for one thing can do it now; who is asked for four puts the letter off until there is time for all.',
  source: 'Adam Grant on mail from strangers: one specific, short request',
  check: ({ sentences }) => {
    const asks = sentences.filter(isAsk);
    const last = asks.at(-1);
    if (asks.length <= MOST || new Set(asks.map(kindOf)).size <= MOST || last === undefined) return [];
    if (sentences.some(({ text }) => SAYS_WHICH.test(text))) return [];
    return [
      {
        start: last.start,
        end: last.end,
        message: `This is the ${asks.length === 3 ? 'third' : 'last of many'} thing they are asked for; one alone could be answered now.`,
        weight: 'lesser',
        sure: last.odds.ask,
      },
    ];
  },
  rewrite: (_, report) => {
    const { letter, sentences } = report;
    const asks = sentences.filter(isAsk);
    const last = asks.at(-1);
    const late = new Set(asks.slice(MOST).flatMap((ask) => withFollowers(report, ask)));
    const cut = {
      label: asks.length > MOST + 1 ? 'Keep them for the next letter' : 'Keep it for the next letter',
      edits: cutSentences(
        letter.body,
        sentences.filter((sentence) => late.has(sentence)),
      ),
    };
    if (last === undefined || asks.length === MOST + 1) return [cut];
    // Many questions are one matter: what stands between them would be left without its sense.
    return [{ label: 'Say which matters most', edits: [behind(letter.body, last, WHICH)] }, cut];
  },
  examples: [
    {
      bad: 'Dear Ms. Boateng,\n\nMy name is Finn. Could you read my draft? Would you also introduce me to your editor? [[And could we schedule a call next week?]]',
      relation: 'above',
      rewrite:
        'Dear Ms. Boateng,\n\nMy name is Finn. Could you read my draft? Would you also introduce me to your editor?',
    },
    {
      bad: 'Dear Dr. Holm,\n\nI am a student in Oslo. Please send me your slides. Could you write me a letter of recommendation? [[Would you be available for a call on Monday?]]',
      relation: 'above',
      rewrite:
        'Dear Dr. Holm,\n\nI am a student in Oslo. Please send me your slides. Could you write me a letter of recommendation?',
    },
    {
      bad: 'Dear Mr. Pace,\n\nI run a small club in Valletta. Would you sponsor our shirts? Could you share our page? [[And could you forward this to the league?]]',
      relation: 'above',
      rewrite:
        'Dear Mr. Pace,\n\nI run a small club in Valletta. Would you sponsor our shirts? Could you share our page?',
    },
    {
      good: 'Dear Dr. Holm,\n\nI am a student in Oslo. Could you send me the slides of your third lecture?',
      because: 'one thing',
    },
    {
      good: 'Hi Ben,\n\nCould you bring the projector? Can you call Ada? And would you read my draft?',
      relation: 'peer',
      because: 'a colleague takes a list',
    },
    {
      good: 'Dear Ms. Boateng,\n\nMy name is Finn. Could you tell me which edition you used? Page and line would do.',
      because: 'the second sentence makes the first one smaller',
    },
  ],
});
