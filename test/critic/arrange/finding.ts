import type { Finding } from '../../../src/critic/critique';

/** A finding like any other, but for what `change` says. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  id: 'platitude|how are you?|0',
  rule: 'platitude',
  family: 'flattery',
  severity: 'warning',
  in: 'body',
  start: 0,
  end: 12,
  quote: 'How are you?',
  title: 'A courtesy without content',
  message: 'It is skipped.',
  sure: 1,
  shown: true,
  rewrites: [],
  ...change,
});
