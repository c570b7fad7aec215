import type { StoredModel } from '../src/critic/classifier/model';
import { BUCKETS, type Vector } from '../src/critic/classifier/vector';
import { calibrated, type Fit, fitLogistic, kept, logistic, scored, seenOften } from './logistic';

/** One thing to learn from: a vector, the answer, its letter's fold, and whether the figures count it. */
export type Case = {
  readonly vector: Vector;
  readonly answer: boolean;
  readonly fold: number;
  readonly measured: boolean;
};

export type Crossed = {
  /** For each case the probability given by a model that has not seen its fold. */
  readonly odds: readonly number[];
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
};

export const FOLDS = [0, 1, 2, 3, 4];
const LEAST = 2;

/** How many weights a model keeps, the largest. */
const KEPT = Number(process.env['KEPT'] ?? 4000);

const pruned = ({ weights, bias }: Fit): Fit => {
  const least = weights.map(Math.abs).sort()[BUCKETS - KEPT] as number;
  return { weights: weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)), bias };
};

const fitted = (cases: readonly Case[]): Fit => {
  const often = seenOften(
    cases.map(({ vector }) => vector),
    LEAST,
  );
  return pruned(
    fitLogistic(
      cases.map(({ vector }) => kept(vector, often)),
      cases.map(({ answer }) => answer),
    ),
  );
};

/** The threshold of the best F1 among those of at least this precision. */
export const bestThreshold = (odds: readonly number[], answers: readonly boolean[], precision = 0): number => {
  const order = odds.map((_, at) => at).sort((a, b) => (odds[b] as number) - (odds[a] as number));
  const all = answers.filter(Boolean).length;
  let [found, best, threshold] = [0, 0, 0.5];
  order.forEach((at, rank) => {
    if (answers[at]) found += 1;
    const f1 = (2 * found) / (rank + 1 + all);
    if (f1 > best && found / (rank + 1) >= precision) [best, threshold] = [f1, odds[at] as number];
  });
  return threshold;
};

/** Judges every case by a model trained on the other folds, and calibrates on what that gives. */
export const crossed = (cases: readonly Case[], precision = 0): Crossed => {
  const scores = new Array<number>(cases.length);
  for (const fold of FOLDS) {
    const fit = fitted(cases.filter((one) => one.fold !== fold));
    cases.forEach((one, at) => {
      if (one.fold === fold) scores[at] = scored(fit, one.vector);
    });
  }
  const counted = cases.map((_, at) => at).filter((at) => cases[at]?.measured);
  const answers = counted.map((at) => cases[at]?.answer === true);
  const { slope, offset } = calibrated(
    counted.map((at) => scores[at] as number),
    answers,
  );
  const odds = scores.map((score) => logistic(slope * score + offset));
  const measured = counted.map((at) => odds[at] as number);
  return { odds, slope, offset, threshold: bestThreshold(measured, answers, precision) };
};

const round = (x: number): number => Number(x.toPrecision(5));

/** A model of all cases, to be shipped: weights in steps of a 127th of the largest, zeros left out. */
export const packed = (cases: readonly Case[], { slope, offset, threshold }: Crossed): StoredModel => {
  const { weights, bias } = fitted(cases);
  const step = round(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127);
  const gaps: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const steps = Math.round((weights[bucket] as number) / step);
    if (steps === 0) continue;
    gaps.push(bucket - last, steps);
    last = bucket;
  }
  return { bias: round(bias), step, slope: round(slope), offset: round(offset), threshold: round(threshold), weights: gaps };
};
