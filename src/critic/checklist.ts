import type { Check, SignalId } from './critique';
import { speaksOf } from './judge';
import type { Report } from './report';

const MET = 'met';
const UNMET = 'unmet';
const NONE = 'not-applicable';

/**
 * The six things that a busy reader looks for, each with the words that decided it. Nothing is demanded of ordinary
 * mail; among equals, nothing but what is there already is counted.
 */
export const checklist = (report: Report): readonly Check[] => {
  const { letter, sentences, reading, smallAsk } = report;
  const speaks = speaksOf(report);
  const quotes = (...ids: SignalId[]): readonly string[] =>
    sentences
      .flatMap(({ signals }) => signals)
      .filter(({ id }) => ids.includes(id))
      .map(({ start, end }) => letter.body.slice(start, end));
  const check = (id: Check['id'], status: Check['status'], words: readonly string[] = []): Check => ({
    id,
    status: speaks ? status : NONE,
    quotes: speaks && status !== NONE ? words : [],
  });
  const demanded = reading.relation === 'peer' ? NONE : UNMET;

  const asks = quotes('ask');
  const gives = quotes('give');
  const proposals = quotes('ask', 'vague-invitation', 'peer-move');
  const empty = quotes(
    'platitude',
    'vague-offer',
    'vague-invitation',
    ...(reading.familiarity === 'specific' ? [] : (['generic-praise'] as const)),
  );
  const givesFirst = reading.order === 'give-first' || reading.order === 'give-only';

  return [
    check('reader-known', reading.relation === 'unknown' ? UNMET : MET),
    givesFirst
      ? check('gives-first', MET, gives.slice(0, 1))
      : check('gives-first', asks.length === 0 || smallAsk ? NONE : demanded, asks.slice(0, 1)),
    reading.value === 'specific'
      ? check('states-value', MET, gives)
      : check('states-value', proposals.length === 0 || smallAsk ? NONE : demanded, quotes('vague-offer')),
    reading.familiarity === 'specific'
      ? check('knows-their-work', MET, quotes('specific-reference'))
      : check('knows-their-work', demanded, quotes('generic-praise')),
    check('no-empty-phrases', empty.length === 0 ? MET : demanded, empty),
    check('one-small-ask', asks.length === 0 ? NONE : smallAsk ? MET : demanded, asks),
  ];
};
