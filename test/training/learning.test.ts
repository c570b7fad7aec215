import { expect, it } from 'vitest';
import { bucketOf } from '../../src/critic/classifier/vector';
import { interval, scores, tallied } from '../../training/figures';
import { composed } from '../../training/labelled';
import { calibrated, fitLogistic, logistic, scored } from '../../training/logistic';

const vectorOf = (...features: readonly string[]) => ({
  buckets: features.map(bucketOf),
  values: features.map(() => 1),
});

it('learns which feature tells, and the same from the same', () => {
  const vectors = Array.from({ length: 60 }, (_, at) => vectorOf(at % 2 === 0 ? 'yes' : 'no', `noise ${at % 7}`));
  const answers = vectors.map((_, at) => at % 2 === 0);
  const fit = fitLogistic(vectors, answers);
  expect(logistic(scored(fit, vectorOf('yes')))).toBeGreaterThan(0.8);
  expect(logistic(scored(fit, vectorOf('no')))).toBeLessThan(0.2);
  expect(fitLogistic(vectors, answers)).toEqual(fit);
});

it('calibrates scores that are too bold', () => {
  // Of what was scored 4 three in four were so, of what was scored -4 one in four.
  const scoresGiven = Array.from({ length: 80 }, (_, at) => (at < 40 ? 4 : -4));
  const { slope, offset } = calibrated(
    scoresGiven,
    scoresGiven.map((score, at) => (at % 4 === 0) === score < 0),
  );
  expect(logistic(slope * 4 + offset)).toBeCloseTo(0.75, 1);
  expect(logistic(slope * -4 + offset)).toBeCloseTo(0.25, 1);
});

it('counts what was right, wrong and missed, and says how far chance reaches', () => {
  const tally = tallied([true, true, false, false], [true, false, true, false]);
  expect(tally).toEqual({ hits: 1, alarms: 1, misses: 1 });
  expect(scores([tally, tally])).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, count: 4 });
  const [low, high] = interval([0, 1, 0, 1, 0, 1, 0, 1], (drawn) => drawn.reduce((a, b) => a + b, 0) / drawn.length);
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
});

it('reads the letters of the project: every label known, every sentence in its place', () => {
  const letters = composed();
  expect(letters.length).toBeGreaterThan(400);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  for (const { id, body, sentences, relation, value, familiarity } of letters) {
    expect([id, relation]).toEqual([id, expect.stringMatching(/^(?:above|peer|unknown)$/)]);
    expect([id, value]).toEqual([id, expect.stringMatching(/^(?:specific|vague|none)$/)]);
    expect([id, familiarity]).toEqual([id, expect.stringMatching(/^(?:specific|generic|none)$/)]);
    for (const { start, end } of sentences) expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
  }
});
