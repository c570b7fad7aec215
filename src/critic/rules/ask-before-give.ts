import type { Report, Sentence } from '../report';
import { casedAs } from '../rewrite/cased-as';
import { insert } from '../rewrite/edits';
import { giveStems } from '../rewrite/give-stems';
import { leadWith } from '../rewrite/lead-with';
import { isFragment, standsFree } from '../rewrite/list-item';
import { openingOf } from '../rewrite/opening';
import { awaitsWords } from '../rewrite/stems';
import { defineRule } from './rule';
import { firstWith } from './support/find';
import { isAtAGlance } from './support/glance';
import { noAsk, questionAbout } from './support/question';

const NOTHING_SEEN = 'I see nothing for them before the ask. Is it one of these?';

/** A reminder asks for nothing that was not asked for before; another rule speaks of it. */
const asksAnew = ({ signals }: Sentence): boolean =>
  signals.some(({ id }) => id === 'ask') && !signals.some(({ id }) => id === 'follow-up');

/** An offer that names nothing, or is a blank yet: another rule speaks of it, where it stands. */
const isYetToBeNamed = (report: Report, sentence: Sentence): boolean =>
  sentence.signals.some(({ id }) => id === 'vague-offer') || awaitsWords(report, sentence);

const canBeSummedUp = (report: Report, sentence: Sentence): boolean =>
  sentence.signals.some(({ id }) => id === 'give') &&
  !isYetToBeNamed(report, sentence) &&
  !isFragment(report.letter.body, sentence);

export const askBeforeGive = defineRule({
  id: 'ask-before-give',
  family: 'reciprocity',
  needs: ['ask'],
  objection: 'ask-first',
  scope: 'letter',
  title: 'Asks before it gives',
  why: 'Somebody with hundreds of requests a day weighs what each one costs; one that brings nothing first is easy to set aside.',
  source: 'Dorie Clark, “Three Mistakes to Avoid When Networking”, HBR: asking to receive before you give',
  check: (report) => {
    const ask = report.sentences.find(asksAnew);
    const { order } = report.reading;
    const give = firstWith(report, 'give');
    if (ask === undefined || report.smallAsk || (give !== undefined && give.start <= ask.start)) return [];
    const message =
      order === 'ask-first'
        ? 'They meet the request first; what you bring stands further down than a busy reader may get.'
        : 'They are asked for something here, and nothing before it gives them a reason to say yes.';
    const before = report.sentences.filter(({ end }) => end <= ask.start);
    const question = questionAbout('give', NOTHING_SEEN, before, noAsk(ask));
    const weight = order === 'ask-first' || question !== undefined ? 'lesser' : 'full';
    return [{ start: ask.start, end: ask.end, message, weight, ...(question && { question }) }];
  },
  rewrite: ({ start }, report) => {
    const { letter, reading, sentences } = report;
    const ask = sentences.find((sentence) => sentence.start === start);
    const give = firstWith(report, 'give');
    if (ask === undefined) return [];
    // Before a late ask it would come too late as well.
    const at = standsFree(report, isAtAGlance(report, ask) ? ask : (openingOf(report) ?? ask)).start;
    const lead = (label: string, text: string) => ({
      label,
      edits: [insert(at, `${casedAs(letter.body, { start: at }, text)} `)],
    });
    if (reading.order === 'ask-first' && give !== undefined) {
      const moved = leadWith(report, give, ask);
      const ways = [
        ...(moved === null ? [] : [{ label: 'Put what you bring first', edits: moved }]),
        ...(sentences.some((sentence) => canBeSummedUp(report, sentence))
          ? [lead('Say in a line what you bring', 'What you would get: [what you offer further down, in one line].')]
          : []),
      ];
      if (ways.length > 0 || sentences.some((sentence) => isYetToBeNamed(report, sentence))) return ways;
    }
    return giveStems(report).map(({ label, text }) => lead(label, text));
  },
  examples: [
    {
      bad: 'Dear Professor Lind,\n\nI am in my second year of economics, and new here. [[I would love to get your advice on choosing a thesis topic.]]\n\nBest,\nMaya',
      rewrite:
        'Dear Professor Lind,\n\nI am in my second year of economics, and new here. I have put together [a list, draft or fix] for you: [what it does for them]. I would love to get your advice on choosing a thesis topic.\n\nBest,\nMaya',
    },
    {
      bad: 'Hi Dr. Osei,\n\nI read your article on rural clinics with great interest. [[Could we schedule a call next week so that I can ask about your methods?]]',
      rewrite:
        'Hi Dr. Osei,\n\nI read your article on rural clinics with great interest. Because of your article I changed [what you changed, and what came of it]. Could we schedule a call next week so that I can ask about your methods?',
    },
    {
      bad: 'Dear Ms. Arden,\n\nMy name is Tom and I run a small bakery. [[Would you be willing to mentor me for a few months?]] In return, I could also send you our sales figures from three years of price tests.',
      relation: 'above',
      rewrite:
        'Dear Ms. Arden,\n\nMy name is Tom and I run a small bakery. I could send you our sales figures from three years of price tests. Would you be willing to mentor me for a few months?',
    },
    {
      bad: 'Dear Mr. Keller,\n\nMy name is Ruth and I run a reading group. [[Would you be willing to speak to us in March?]] It pays 400 euros, and you would get a recording as well.',
      relation: 'above',
      rewrite:
        'Dear Mr. Keller,\n\nMy name is Ruth and I run a reading group. What you would get: [what you offer further down, in one line]. Would you be willing to speak to us in March? It pays 400 euros, and you would get a recording as well.',
    },
    {
      good: 'Dear Professor Lind,\n\nI am a student at the night school. In your paper on tram fares, does table 2 count transfers once or twice?',
      because: 'one small question about a named thing is no imposition, even from a stranger',
    },
    {
      good: 'Hi Dr. Osei,\n\nMy name is Ada. I have typed up the interviews from your clinic study as a table for you; it is attached. Would you be open to a call about it?',
      because: 'finished work comes before the request for a call',
    },
    {
      good: 'Thanks for the notes. Could we schedule the review for Tuesday? I will bring the figures.',
      because: '“could we schedule” among people who work together is ordinary mail',
    },
  ],
});
