import { BUCKETS, type Vector } from '../src/critic/classifier/vector';
import { prng, shuffled } from './prng';

export type Fit = { readonly weights: Float32Array; readonly bias: number };
export type Options = { readonly epochs: number; readonly rate: number; readonly l2: number; readonly seed: number };

export const OPTIONS: Options = { epochs: 10, rate: 0.1, l2: 3e-3, seed: 20261126 };

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export const scored = ({ weights, bias }: Fit, { buckets, values }: Vector): number => {
  let total = bias;
  for (let at = 0; at < buckets.length; at += 1)
    total += (weights[buckets[at] as number] as number) * (values[at] as number);
  return total;
};

/** Buckets that are filled in at least `least` of the vectors: what was seen once teaches nothing. */
export const seenOften = (vectors: readonly Vector[], least: number): Uint8Array => {
  const counts = new Uint32Array(BUCKETS);
  for (const { buckets } of vectors) for (const bucket of new Set(buckets)) (counts[bucket] as number) += 1;
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
};

export const kept = ({ buckets, values }: Vector, often: Uint8Array): Vector => {
  const places = buckets.map((_, at) => at).filter((at) => often[buckets[at] as number] === 1);
  return { buckets: places.map((at) => buckets[at] as number), values: places.map((at) => values[at] as number) };
};

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011); the weights are the
 * mean of those after each of the later epochs, which steadies them.
 */
export const fitLogistic = (
  vectors: readonly Vector[],
  answers: readonly boolean[],
  { epochs, rate, l2, seed }: Options = OPTIONS,
): Fit => {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(0.01);
  const random = prng(seed);
  const sums = new Float32Array(BUCKETS);
  let bias = 0;
  let biasSquares = 0.01;
  let biasSum = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(vectors.length, random)) {
      const { buckets, values } = vectors[index] as Vector;
      const error = logistic(scored({ weights, bias }, vectors[index] as Vector)) - (answers[index] ? 1 : 0);
      for (let at = 0; at < buckets.length; at += 1) {
        const bucket = buckets[at] as number;
        const slope = error * (values[at] as number) + l2 * (weights[bucket] as number);
        const square = (squares[bucket] as number) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = (weights[bucket] as number) - (rate * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
    if (epoch < epochs / 2) continue;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      sums[bucket] = (sums[bucket] as number) + (weights[bucket] as number);
    biasSum += bias;
  }
  const averaged = epochs - Math.ceil(epochs / 2);
  return { weights: sums.map((sum) => sum / averaged), bias: biasSum / averaged };
};

/** Platt's scaling by Newton's method: the slope and offset that turn scores of unseen letters into probabilities. */
export const calibrated = (
  scores: readonly number[],
  answers: readonly boolean[],
): { readonly slope: number; readonly offset: number } => {
  let slope = 0;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [gs, go, ss, so, oo] = [1e-3 * (slope - 1), 0, 1e-3, 0, 1e-3];
    scores.forEach((score, at) => {
      const p = logistic(slope * score + offset);
      const error = p - (answers[at] ? 1 : 0);
      const spread = p * (1 - p);
      gs += error * score;
      go += error;
      ss += spread * score * score;
      so += spread * score;
      oo += spread;
    });
    const determinant = ss * oo - so * so;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
};
