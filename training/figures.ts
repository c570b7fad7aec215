import { prng } from './prng';

/** What one letter adds to a count: right yes, wrong yes, wrong no. */
export type Tally = { readonly hits: number; readonly alarms: number; readonly misses: number };

export const tallied = (said: readonly boolean[], answers: readonly boolean[]): Tally => ({
  hits: said.filter((yes, at) => yes && answers[at]).length,
  alarms: said.filter((yes, at) => yes && !answers[at]).length,
  misses: said.filter((yes, at) => !yes && answers[at]).length,
});

const added = (tallies: readonly Tally[]): Tally => ({
  hits: tallies.reduce((sum, { hits }) => sum + hits, 0),
  alarms: tallies.reduce((sum, { alarms }) => sum + alarms, 0),
  misses: tallies.reduce((sum, { misses }) => sum + misses, 0),
});

export const scores = (tallies: readonly Tally[]) => {
  const { hits, alarms, misses } = added(tallies);
  return {
    precision: hits / (hits + alarms || 1),
    recall: hits / (hits + misses || 1),
    f1: (2 * hits) / (2 * hits + alarms + misses || 1),
    count: hits + misses,
  };
};

const ROUNDS = 1000;

/** The 95 % interval of `figure` when letters are drawn anew with replacement (percentile bootstrap). */
export const interval = <T>(
  letters: readonly T[],
  figure: (drawn: readonly T[]) => number,
): readonly [low: number, high: number] => {
  const random = prng(1);
  const drawn = Array.from({ length: ROUNDS }, () =>
    figure(letters.map(() => letters[Math.floor(random() * letters.length)] as T)),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(0.025 * ROUNDS)] as number, drawn[Math.floor(0.975 * ROUNDS)] as number];
};

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
