import type { Reading } from '../../src/critic/critique';

/** The reading of a letter that asks somebody above and says no more, but for what `change` says. */
export const readingOf = (change: Partial<Reading> = {}): Reading => ({
  outreach: true,
  relation: 'above',
  order: 'ask-only',
  value: 'none',
  familiarity: 'none',
  sure: { outreach: 1, relation: 1, order: 1, value: 1, familiarity: 1 },
  relationWords: [],
  foreign: [],
  ...change,
});
