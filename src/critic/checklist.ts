import type { Check, SignalId } from './critique';
import { speaksOf } from './judge';
import type { Span } from './letter';
import type { Report } from './report';

const MET = 'met';
const UNMET = 'unmet';
const NONE = 'not-applicable';

/**
 * The six things that a busy reader looks for, each with the words that decided it. Nothing is demanded of ordinary
 * mail; among equals, nothing but what is there already is counted.
 */
export const checklist = (report: Report): readonly Check[] => {
  const { letter, sentences, reading, blanks, smallAsk } = report;
  const speaks = speaksOf(report);
  const found = (...ids: SignalId[]) =>
    sentences.flatMap(({ signals }) => signals).filter(({ id }) => ids.includes(id));
  const wordsAt = ({ start, end }: Span): string => letter.body.slice(start, end);
  const quotes = (...ids: SignalId[]): readonly string[] => found(...ids).map(wordsAt);
  const check = (id: Check['id'], status: Check['status'], words: readonly string[] = []): Check => ({
    id,
    status: speaks ? status : NONE,
    quotes: speaks && status !== NONE ? words : [],
  });
  const demanded = reading.relation === 'peer' ? NONE : UNMET;

  const asks = quotes('ask');
  const gives = found('give');
  /** What is still to be filled in gives nothing yet. */
  const isOpen = (give: Span): boolean =>
    blanks.some(
      ({ kind, in: part, start, end }) => kind === 'blank' && part === 'body' && give.start <= start && end <= give.end,
    );
  const filled = gives.filter((give) => !isOpen(give)).map(wordsAt);
  const open = filled.length > 0 ? [] : gives.map(wordsAt);
  const proposals = quotes('ask', 'vague-invitation', 'peer-move');
  const empty = quotes(
    'platitude',
    'vague-offer',
    'vague-invitation',
    ...(reading.familiarity === 'specific' ? [] : (['generic-praise'] as const)),
  );
  const givesFirst = reading.order === 'give-first' || reading.order === 'give-only';
  /** As the outline tells it, which stands beside this. */
  const named = quotes('specific-reference');
  const guessedFrom = reading.relationWords.filter((words) => letter.body.includes(words));

  return [
    check('reader-known', reading.relation === 'unknown' ? UNMET : MET, guessedFrom),
    givesFirst && open.length === 0
      ? check('gives-first', MET, filled.slice(0, 1))
      : check('gives-first', asks.length === 0 || smallAsk ? NONE : demanded, givesFirst ? open : asks.slice(0, 1)),
    reading.value === 'specific' && open.length === 0
      ? check('states-value', MET, filled)
      : check('states-value', proposals.length === 0 || smallAsk ? NONE : demanded, [
          ...open,
          ...quotes('vague-offer'),
        ]),
    named.length > 0 || reading.familiarity === 'specific'
      ? check('knows-their-work', MET, named)
      : check('knows-their-work', demanded, quotes('generic-praise')),
    check('no-empty-phrases', empty.length === 0 ? MET : demanded, empty),
    check('one-small-ask', asks.length === 0 ? NONE : smallAsk ? MET : demanded, asks),
  ];
};
