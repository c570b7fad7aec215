import { expect, it } from 'vitest';
import { endsInSubject } from '../../../src/critic/rewrite/two-subjects';

it.each(['a shop which my brother', 'My husband Ben, who teaches Greek,', 'our dog, a spaniel', 'Ada'])(
  'takes “%s” for the first of two subjects',
  (before) => {
    expect(endsInSubject(before)).toBe(true);
  },
);

it.each(['I love the book', 'I read it to my brother', 'My brother, who teaches Greek, read it', 'We met Ada'])(
  'takes “%s” for a clause',
  (before) => {
    expect(endsInSubject(before)).toBe(false);
  },
);
