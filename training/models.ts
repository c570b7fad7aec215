import type { StoredModel } from '../src/critic/classifier/model';
import { BUCKETS, type Vector } from '../src/critic/classifier/vector';
import { mean } from './figures';
import { calibrated, type Fit, fitLogistic, kept, logistic, OPTIONS, scored, seenOften } from './logistic';

/** One thing to learn from: a vector, the answer, its letter's fold, and whether the figures count it. */
export type Case = {
  readonly vector: Vector;
  readonly answer: boolean;
  readonly fold: number;
  readonly measured: boolean;
  /** Whether a list of patterns says yes by itself. */
  readonly matched?: boolean;
};

export type Crossed = {
  /** For each case the probability given by a model that has not seen its fold. */
  readonly odds: readonly number[];
  readonly l2: number;
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
  readonly floor: number;
};

export const FOLDS = [0, 1, 2, 3, 4];
const LEAST = 2;

/** How many weights a model keeps, the largest. */
const KEPT = 12_000;

const pruned = ({ weights, bias }: Fit): Fit => {
  const least = weights.map(Math.abs).sort()[BUCKETS - KEPT] as number;
  return { weights: weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)), bias };
};

const fitted = (cases: readonly Case[], l2: number): Fit => {
  const often = seenOften(
    cases.map(({ vector }) => vector),
    LEAST,
  );
  return pruned(
    fitLogistic(
      cases.map(({ vector }) => kept(vector, often)),
      cases.map(({ answer }) => answer),
      { ...OPTIONS, l2 },
    ),
  );
};

const byOdds = (odds: readonly number[]): readonly number[] =>
  odds.map((_, at) => at).sort((a, b) => (odds[b] as number) - (odds[a] as number));

/** F1 figures that differ by less are equal: with so few letters the rest is chance. */
const HAIR = 0.005;

type Best = { readonly threshold: number; readonly f1: number };

/** The threshold of the best F1; of equals the highest, which speaks least. */
const bestThreshold = (odds: readonly number[], answers: readonly boolean[]): Best => {
  const all = answers.filter(Boolean).length;
  let found = 0;
  const steps = byOdds(odds).map((at, rank) => {
    if (answers[at]) found += 1;
    return { threshold: odds[at] as number, f1: (2 * found) / (rank + 1 + all) };
  });
  const best = Math.max(0, ...steps.map(({ f1 }) => f1));
  return steps.find(({ f1 }) => f1 > best - HAIR) ?? { threshold: 0.5, f1: 0 };
};

/**
 * The threshold of the best F1 among those of at least this precision, both as the odds themselves lead to expect (they
 * are calibrated): where there are few cases, counts jump about from one sample to the next, and this does not.
 */
const expectedThreshold = (odds: readonly number[], precision: number): number => {
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  let [found, best, threshold] = [0, 0, 0.5];
  byOdds(odds).forEach((at, rank) => {
    found += odds[at] as number;
    const f1 = (2 * found) / (rank + 1 + all);
    if (f1 > best && found / (rank + 1) >= precision) [best, threshold] = [f1, odds[at] as number];
  });
  return threshold;
};

/** The mean precision over the ranks of all that is right: how well the scores part right from wrong, at any threshold. */
const averagePrecision = (scores: readonly number[], answers: readonly boolean[]): number => {
  const precisions: number[] = [];
  byOdds(scores).forEach((at, rank) => {
    if (answers[at]) precisions.push((precisions.length + 1) / (rank + 1));
  });
  return mean(precisions);
};

/** Strengths of regularisation to choose from: what is rare needs more of it. */
const L2 = [3e-3, 1e-2, 2e-2];

const unseenScores = (cases: readonly Case[], l2: number): readonly number[] => {
  const scores = new Array<number>(cases.length);
  for (const fold of FOLDS) {
    const fit = fitted(
      cases.filter((one) => one.fold !== fold),
      l2,
    );
    cases.forEach((one, at) => {
      if (one.fold === fold) scores[at] = scored(fit, one.vector);
    });
  }
  return scores;
};

/** Judges every case by a model trained on the other folds, and calibrates on what that gives. */
const crossed = (cases: readonly Case[]) => {
  const counted = cases.map((_, at) => at).filter((at) => cases[at]?.measured);
  const of = (all: readonly number[]): readonly number[] => counted.map((at) => all[at] as number);
  const answers = counted.map((at) => cases[at]?.answer === true);
  const [{ l2, scores }] = L2.map((strength) => ({ l2: strength, scores: unseenScores(cases, strength) })).sort(
    (a, b) => averagePrecision(of(b.scores), answers) - averagePrecision(of(a.scores), answers),
  ) as [{ l2: number; scores: readonly number[] }];
  const { slope, offset } = calibrated(of(scores), answers);
  return { odds: scores.map((score) => logistic(slope * score + offset)), l2, slope, offset, counted, of, answers };
};

/** For what is said of whole letters, which are few: at least this precise. */
export const crossedLetters = (cases: readonly Case[], precision: number): Crossed => {
  const { of, ...rest } = crossed(cases);
  return { ...rest, threshold: expectedThreshold(of(rest.odds), precision), floor: 0 };
};

/** For what is said of sentences. Where patterns find what the model misses, what they match is as sure as they are often right. */
export const crossedSentences = (cases: readonly Case[]): Crossed => {
  const { odds, of, counted, answers, ...rest } = crossed(cases);
  const alone = bestThreshold(of(odds), answers);
  const matched = counted.filter((at) => cases[at]?.matched);
  const floor = mean(matched.map((at) => (cases[at]?.answer ? 1 : 0)));
  const floored = odds.map((odd, at) => (cases[at]?.matched ? Math.max(odd, floor) : odd));
  const together = bestThreshold(of(floored), answers);
  return together.f1 > alone.f1 + HAIR
    ? { ...rest, odds: floored, threshold: together.threshold, floor }
    : { ...rest, odds, threshold: alone.threshold, floor: 0 };
};

const round = (x: number): number => Number(x.toPrecision(5));

/** A model of all cases, to be shipped: weights in steps of a 127th of the largest, zeros left out. */
export const packed = (cases: readonly Case[], { l2, slope, offset, threshold, floor }: Crossed): StoredModel => {
  const { weights, bias } = fitted(cases, l2);
  const step = round(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127);
  const gaps: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const steps = Math.round((weights[bucket] as number) / step);
    if (steps === 0) continue;
    gaps.push(bucket - last, steps);
    last = bucket;
  }
  return {
    bias: round(bias),
    step,
    slope: round(slope),
    offset: round(offset),
    threshold: round(threshold),
    floor: round(floor),
    weights: gaps,
  };
};
