import type { Relation } from '../critic/letter';
import type { WordKey } from '../shell/words';

/** What each relation is called, in the order of the strictness table. */
export const RELATION_WORDS: readonly { readonly value: Relation; readonly name: WordKey }[] = [
  { value: 'above', name: 'relationAbove' },
  { value: 'unknown', name: 'relationUnknown' },
  { value: 'peer', name: 'relationPeer' },
];
