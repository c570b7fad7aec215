import { BUCKETS, type Vector } from './vector';

/** A logistic model as `training/train.ts` writes it. */
export type StoredModel = {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Log-odds to probability, as fitted on letters that the model had not seen: 1 / (1 + exp(-(slope x + offset))). */
  readonly slope: number;
  readonly offset: number;
  /** From this probability on the answer is yes. */
  readonly threshold: number;
  /** What patterns match by themselves is at least this likely: how often they are right. 0 where they add nothing. */
  readonly floor: number;
  /** Gap to the next bucket and its weight in steps, in turn. */
  readonly weights: readonly number[];
};

export type Model = Omit<StoredModel, 'weights'> & { readonly weights: Int8Array };

export const unpacked = ({ weights, ...rest }: StoredModel): Model => {
  const dense = new Int8Array(BUCKETS);
  let bucket = 0;
  for (let at = 0; at + 1 < weights.length; at += 2) {
    bucket += weights[at] as number;
    dense[bucket] = weights[at + 1] as number;
  }
  return { ...rest, weights: dense };
};

/** What a vector adds to the log-odds, before bias and calibration. */
export const sum = ({ weights, step }: Model, { buckets, values }: Vector): number => {
  let total = 0;
  for (let at = 0; at < buckets.length; at += 1)
    total += (weights[buckets[at] as number] as number) * (values[at] as number);
  return total * step;
};

/** The probability that belongs to a sum. */
export const probability = ({ bias, slope, offset }: Model, total: number): number =>
  1 / (1 + Math.exp(-(slope * (total + bias) + offset)));

/** The probability of a signal in a sentence whose words and context add up to `total`. */
export const signalOdds = (model: Model, total: number, matched: boolean): number =>
  Math.max(probability(model, total), matched ? model.floor : 0);
