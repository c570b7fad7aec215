import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/critic/arrange/order';
import { finding } from './finding';

describe('inOrder', () => {
  it('puts the gravest first, then what stands first, then the shorter, then by rule', () => {
    const sorted = [
      finding({ id: '1', severity: 'serious', start: 40, end: 50 }),
      finding({ id: '2', severity: 'warning', start: 3, end: 9 }),
      finding({ id: '3', severity: 'warning', start: 30, end: 35, rule: 'no-value' }),
      finding({ id: '4', severity: 'warning', start: 30, end: 40, rule: 'ask-before-give' }),
      finding({ id: '5', severity: 'warning', start: 30, end: 40, rule: 'no-value' }),
      finding({ id: '6', severity: 'note', start: 0, end: 2 }),
    ];
    expect(inOrder(sorted.toReversed())).toEqual(sorted);
    expect(inOrder(sorted)).toEqual(sorted);
  });
});
