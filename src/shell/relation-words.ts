import type { Relation } from '../critic/letter';
import type { WordKey } from './words';

/** What each relation is called. */
export const RELATION_WORDS: Readonly<Record<Relation, WordKey>> = {
  above: 'relationAbove',
  peer: 'relationPeer',
  unknown: 'relationUnknown',
};
