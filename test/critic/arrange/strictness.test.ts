import { describe, expect, it } from 'vitest';
import { STRICTNESS, severityOf } from '../../../src/critic/arrange/strictness';

describe('STRICTNESS', () => {
  /** Above, unknown, peer. */
  it.each([
    ['gentle', 'pecking-order', 'warning', null, null],
    ['gentle', 'reciprocity', 'warning', null, null],
    ['gentle', 'value', 'warning', null, null],
    ['gentle', 'flattery', null, null, null],
    ['gentle', 'basics', null, null, null],
    ['balanced', 'pecking-order', 'serious', 'note', null],
    ['balanced', 'reciprocity', 'serious', 'warning', null],
    ['balanced', 'value', 'warning', 'warning', null],
    ['balanced', 'flattery', 'warning', 'note', null],
    ['balanced', 'basics', 'note', 'note', 'note'],
    ['strict', 'pecking-order', 'serious', 'warning', null],
    ['strict', 'reciprocity', 'serious', 'serious', 'note'],
    ['strict', 'value', 'serious', 'warning', 'note'],
    ['strict', 'flattery', 'warning', 'warning', 'note'],
    ['strict', 'basics', 'warning', 'warning', 'warning'],
  ] as const)('%s, %s', (strictness, family, above, unknown, peer) => {
    expect(STRICTNESS[strictness][family]).toEqual({ above, unknown, peer });
  });
});

describe('severityOf', () => {
  it('is the table’s for a finding of full weight', () => {
    expect(severityOf('reciprocity', 'balanced', 'above', 'full')).toBe('serious');
    expect(severityOf('reciprocity', 'balanced', 'peer', 'full')).toBeNull();
  });

  it('is one step down for a lesser one, and silence below a note', () => {
    expect(severityOf('reciprocity', 'balanced', 'above', 'lesser')).toBe('warning');
    expect(severityOf('reciprocity', 'balanced', 'unknown', 'lesser')).toBe('note');
    expect(severityOf('flattery', 'balanced', 'unknown', 'lesser')).toBeNull();
    expect(severityOf('flattery', 'gentle', 'above', 'lesser')).toBeNull();
  });
});
