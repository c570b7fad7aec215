import type { Strictness } from '../critic/critique';
import type { WordKey } from './words';

/** What the levels of strictness are called, the mildest first. */
export const STRICTNESS_WORDS: readonly {
  readonly value: Strictness;
  readonly name: WordKey;
  readonly detail: WordKey;
}[] = [
  { value: 'gentle', name: 'strictnessGentle', detail: 'strictnessGentleDetail' },
  { value: 'balanced', name: 'strictnessBalanced', detail: 'strictnessBalancedDetail' },
  { value: 'strict', name: 'strictnessStrict', detail: 'strictnessStrictDetail' },
];
