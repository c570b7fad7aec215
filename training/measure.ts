import type { Critique, Reading } from '../src/critic/critique';
import { critique } from '../src/critic/index';
import type { Letter, Span } from '../src/critic/letter';
import { partsOf } from '../src/critic/parts';
import { read } from '../src/critic/reading';
import { CLASSIFIED, type Classified } from '../src/critic/vocabulary';
import { errorsIn, type SignalError } from './errors';
import type { Tally } from './figures';
import { tallied } from './figures';
import { FAULTS, type Fault, type Labelled } from './labelled';

export const FIELDS = ['outreach', 'relation', 'order', 'value', 'familiarity'] as const;
export type Field = (typeof FIELDS)[number];

/** How sure something was said, and whether it is so. */
export type Judgement = readonly [sure: number, right: boolean];

/** What one letter adds to the figures. */
export type Measured = {
  readonly outreach: boolean;
  readonly model: Readonly<Record<Classified, Tally>>;
  readonly patterns: Readonly<Record<Classified, Tally>>;
  readonly errors: readonly SignalError[];
  readonly odds: readonly Judgement[];
  readonly fields: Readonly<Record<Field, Judgement>>;
  readonly faults: Readonly<Record<Fault, Tally>>;
  readonly findings: readonly Judgement[];
  /** Whether a finding of any family but basics was raised. */
  readonly spoken: boolean;
};

/** Which fault of the labels each rule speaks of; the other rules have none. */
const FAULT_OF: Readonly<Record<string, Fault>> = {
  'peer-move': 'PECKING_ORDER',
  presumption: 'PECKING_ORDER',
  'ask-before-give': 'ASK_FIRST',
  'costly-ask': 'ASK_FIRST',
  'open-ended-ask': 'ASK_FIRST',
  'no-value': 'NO_VALUE',
  'generic-praise': 'FLATTERY',
  platitude: 'FLATTERY',
};

const SETTINGS = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Each sentence read speaks for the labelled sentence that it overlaps most, if half of either is shared. */
const labelledAs = (sentence: Span, sentences: Labelled['sentences']): number => {
  const best = sentences.reduce(
    (found, one, at) =>
      shared(one, sentence) > shared(sentences[found] ?? { start: 0, end: 0 }, sentence) ? at : found,
    -1,
  );
  const one = sentences[best];
  if (one === undefined) return -1;
  const most = 2 * shared(one, sentence);
  return most >= sentence.end - sentence.start || most >= one.end - one.start ? best : -1;
};

type Said = Span & { readonly ids: readonly string[] };

/** What was said of each labelled sentence. */
const seenIn = (said: readonly Said[], { sentences }: Labelled): readonly ReadonlySet<string>[] => {
  const seen = sentences.map(() => new Set<string>());
  for (const sentence of said) for (const id of sentence.ids) seen[labelledAs(sentence, sentences)]?.add(id);
  return seen;
};

const talliesOf = (seen: readonly ReadonlySet<string>[], { sentences }: Labelled): Record<Classified, Tally> =>
  Object.fromEntries(
    CLASSIFIED.map((id) => [
      id,
      tallied(
        seen.map((ids) => ids.has(id)),
        sentences.map(({ labels }) => labels.has(id)),
      ),
    ]),
  ) as Record<Classified, Tally>;

const rightly = (letter: Labelled, reading: Reading): Record<Field, Judgement> =>
  Object.fromEntries(
    FIELDS.map((field): [Field, Judgement] => [field, [reading.sure[field], reading[field] === letter[field]]]),
  ) as Record<Field, Judgement>;

const faultsIn = ({ findings }: Critique): ReadonlyMap<Fault, number> =>
  new Map(
    findings.flatMap(({ rule, sure }) => (FAULT_OF[rule] === undefined ? [] : [[FAULT_OF[rule], sure] as const])),
  );

/** Signals and the reading are measured without the labelled relation, faults with it: so the corpus asks for it. */
export const measured = (labelled: Labelled): Measured => {
  const { subject, body, kind, relation, sentences, faults } = labelled;
  const guessed: Letter = { subject, body, kind, recipients: [] };
  const report = read(guessed);
  const related = critique({ ...guessed, relation }, SETTINGS);
  const said = faultsIn(related);
  const seen = seenIn(
    report.sentences.map(({ start, end, signals }) => ({ start, end, ids: signals.map(({ id }) => id) })),
    labelled,
  );
  const named = (id: Fault): Tally => tallied([said.has(id)], [faults.has(id)]);
  return {
    outreach: labelled.outreach,
    model: talliesOf(seen, labelled),
    patterns: talliesOf(
      seenIn(
        partsOf(guessed).sentences.map(({ start, end, matches }) => ({ start, end, ids: matches.map(({ id }) => id) })),
        labelled,
      ),
      labelled,
    ),
    errors: sentences.flatMap(({ start, end, labels }, at) =>
      errorsIn(body.slice(start, end), seen[at] ?? new Set(), labels),
    ),
    odds: report.sentences.flatMap((sentence) => {
      const gold = sentences[labelledAs(sentence, sentences)];
      return gold === undefined ? [] : CLASSIFIED.map((id): Judgement => [sentence.odds[id], gold.labels.has(id)]);
    }),
    fields: rightly(labelled, report.reading),
    faults: Object.fromEntries(FAULTS.map((id) => [id, named(id)])) as Record<Fault, Tally>,
    findings: [...said].map(([id, sure]): Judgement => [sure, faults.has(id)]),
    spoken: critique(guessed, SETTINGS).findings.some(({ family }) => family !== 'basics'),
  };
};
