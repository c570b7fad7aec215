/** Features are counted in this many buckets by their hash: the weights hold no word of the letters they came from. */
export const BUCKETS = 1 << 17;

/** A sparse vector: `values[i]` stands at `buckets[i]`. */
export type Vector = { readonly buckets: readonly number[]; readonly values: readonly number[] };

/** FNV-1a, 32 bits, over UTF-16 code units. */
export const bucketOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
};

/** How much all words together weigh; a mark weighs 2. Chosen by cross-validation. */
const WORDS_TOGETHER = 4;
const MARK = 2;

/** Words share a fixed length, so that a long sentence weighs no more than a short one. */
export const wordVector = (features: readonly string[]): Vector => ({
  buckets: features.map(bucketOf),
  values: features.map(() => WORDS_TOGETHER / Math.sqrt(features.length + 1)),
});

/** Each mark counts by itself, as much as it says: a name alone counts once. */
export const markVector = (features: readonly (string | readonly [name: string, value: number])[]): Vector => ({
  buckets: features.map((feature) => bucketOf(typeof feature === 'string' ? feature : feature[0])),
  values: features.map((feature) => MARK * (typeof feature === 'string' ? 1 : feature[1])),
});

export const joined = (...vectors: readonly Vector[]): Vector => ({
  buckets: vectors.flatMap(({ buckets }) => buckets),
  values: vectors.flatMap(({ values }) => values),
});
