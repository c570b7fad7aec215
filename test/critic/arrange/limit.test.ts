import { describe, expect, it } from 'vitest';
import { limited } from '../../../src/critic/arrange/limit';
import { finding } from './finding';

describe('limited', () => {
  it('shows the first five, and keeps the rest', () => {
    const findings = Array.from({ length: 7 }, (_, index) => finding({ id: `${index}`, shown: index > 3 }));
    expect(limited(findings).map(({ id, shown }) => [id, shown])).toEqual([
      ['0', true],
      ['1', true],
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', false],
      ['6', false],
    ]);
  });
});
