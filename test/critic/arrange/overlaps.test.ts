import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../../src/critic/arrange/overlaps';
import { finding } from './finding';

const short = finding({ id: 'short', start: 5, end: 9 });
const long = finding({ id: 'long', start: 0, end: 20 });
const ids = (...findings: Parameters<typeof withoutOverlaps>[0]) =>
  withoutOverlaps(findings)
    .map(({ id }) => id)
    .toSorted();

describe('withoutOverlaps', () => {
  it('keeps the graver of two on the same words, be it the shorter', () => {
    expect(ids(long, { ...short, severity: 'serious' })).toEqual(['short']);
  });

  it('keeps the longer of two that are equally grave', () => {
    expect(ids(short, long)).toEqual(['long']);
  });

  it('keeps both where they are of different families', () => {
    expect(ids(short, { ...long, family: 'value' })).toEqual(['long', 'short']);
  });

  it('keeps both where they only touch, or stand in different parts', () => {
    expect(ids(finding({ id: 'a', start: 0, end: 5 }), short)).toEqual(['a', 'short']);
    expect(ids(finding({ id: 'a', start: 0, end: 20, in: 'subject' }), short)).toEqual(['a', 'short']);
  });

  it('lets nothing fall to a finding that has itself fallen', () => {
    const serious = finding({ id: 'serious', start: 0, end: 6, severity: 'serious' });
    const middle = finding({ id: 'middle', start: 4, end: 14 });
    const last = finding({ id: 'last', start: 12, end: 18 });
    expect(ids(last, middle, serious)).toEqual(['last', 'serious']);
  });
});
