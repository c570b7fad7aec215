import { CLASSIFIED, type Classified } from '../src/critic/vocabulary';
import { errorRows } from './errors';
import { interval, mean, scores, type Tally } from './figures';
import { FAULTS } from './labelled';
import { FIELDS, type Judgement, type Measured } from './measure';

type Letters = readonly Measured[];

const two = (x: number): string => x.toFixed(3);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const within = (letters: Letters, figure: (drawn: Letters) => number): string => {
  const [low, high] = interval(letters, figure);
  return `${two(low)}–${two(high)}`;
};

const f1Of = (tallies: readonly Tally[]): number => scores(tallies).f1;
const macro = (by: 'model' | 'patterns') => (letters: Letters) =>
  mean(CLASSIFIED.map((id) => f1Of(letters.map((letter) => letter[by][id]))));
const faultsMacro = (letters: Letters): number =>
  mean(FAULTS.map((id) => f1Of(letters.map(({ faults }) => faults[id]))));

const tallyRow = (name: string, letters: Letters, of: (letter: Measured) => Tally, ...more: readonly string[]) => {
  const { count, precision, recall, f1 } = scores(letters.map(of));
  const range = within(letters, (drawn) => f1Of(drawn.map(of)));
  return [name, count, two(precision), two(recall), two(f1), range, ...more];
};

const signals = (letters: Letters): string => {
  const patternsOf = (id: Classified): string => two(f1Of(letters.map(({ patterns }) => patterns[id])));
  return table(
    ['signal', 'labelled', 'precision', 'recall', 'F1', '95 %', 'F1 of patterns alone'],
    [
      ...CLASSIFIED.map((id) => tallyRow(id, letters, ({ model }) => model[id], patternsOf(id))),
      [
        'macro',
        '',
        '',
        '',
        two(macro('model')(letters)),
        within(letters, macro('model')),
        two(macro('patterns')(letters)),
      ],
    ],
  );
};

const faults = (letters: Letters): string =>
  table(
    ['fault', 'labelled', 'precision', 'recall', 'F1', '95 %'],
    [
      ...FAULTS.map((id) => tallyRow(id, letters, (letter) => letter.faults[id])),
      ['macro', '', '', '', two(faultsMacro(letters)), within(letters, faultsMacro)],
    ],
  );

const fields = (letters: Letters): string =>
  table(
    ['field', 'right', '95 %'],
    FIELDS.map((field) => {
      const right = (drawn: Letters): number => mean(drawn.map(({ fields: of }) => (of[field][1] ? 1 : 0)));
      return [field, two(right(letters)), within(letters, right)];
    }),
  );

const BINS = 10;

/** For each tenth of sureness: how often that was said, the mean of what was said, and how often it was so. */
const calibration = (name: string, judgements: readonly Judgement[]): readonly (readonly (string | number)[])[] =>
  Array.from({ length: BINS }, (_, bin) => {
    const inside = judgements.filter(([sure]) => Math.min(BINS - 1, Math.floor(sure * BINS)) === bin);
    const so = mean(inside.map(([, right]) => (right ? 1 : 0)));
    return [name, `${bin / BINS}–${(bin + 1) / BINS}`, inside.length, two(mean(inside.map(([sure]) => sure))), two(so)];
  }).filter(([, , count]) => count !== 0);

const calibrations = (letters: Letters): string =>
  table(
    ['of', 'sure', 'times', 'mean', 'so'],
    [
      ...calibration(
        'signals',
        letters.flatMap(({ odds }) => odds),
      ),
      ...FIELDS.flatMap((field) =>
        calibration(
          field,
          letters.map(({ fields: of }) => of[field]),
        ),
      ),
      ...calibration(
        'findings',
        letters.flatMap(({ findings }) => findings),
      ),
    ],
  );

/** The record of a scoring, as Markdown. `letters` were judged by models that had not seen them. */
export const results = (letters: Letters, requests: readonly Tally[], spoken: readonly boolean[]): string => {
  const gain = (drawn: Letters): number => macro('model')(drawn) - macro('patterns')(drawn);
  const ordinary = letters.filter(({ outreach }) => !outreach);
  const elsewhere = scores(requests);
  return `# How well the critic reads

Written by \`npm run score\`. ${letters.length} labelled letters, none of which the models that judged it had seen: five folds by
a hash of the letter’s id; thresholds and calibration were chosen without that fold too. Intervals are percentile bootstraps
over letters, 1000 draws. The weights that ship are trained on all of them, so their figures on these letters would mean
nothing.

## Signals in sentences, relation guessed

${signals(letters)}

Models over patterns alone, paired bootstrap of the macro F1: ${two(gain(letters))} (${within(letters, gain)}).

Where the errors come from:

${table(['signal', 'error', 'times', 'taken for, or labelled as', 'by kind'], errorRows(letters.flatMap(({ errors }) => errors)))}

## The letter as a whole, relation guessed

${fields(letters)}

## Faults at balanced, relation as labelled

${faults(letters)}

## Silence

Ordinary mail from an archive that had no part in training, relation guessed: spoken to ${spoken.filter(Boolean).length} of ${spoken.length}.
Letters labelled as ordinary among those above: ${ordinary.filter((letter) => letter.spoken).length} of ${ordinary.length}.

## Requests on a mailing list, not trained on

${requests.length} sentences: precision ${two(elsewhere.precision)}, recall ${two(elsewhere.recall)}, F1 ${two(elsewhere.f1)}.

## Is it as sure as it says?

Of all that was said with so much sureness, how much was so:

${calibrations(letters)}
`;
};
