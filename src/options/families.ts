import type { Family } from '../critic/critique';
import type { WordKey } from '../shell/words';

/** In the order of what weighs most with a reader far above. */
export const FAMILIES: readonly Family[] = ['pecking-order', 'reciprocity', 'value', 'flattery', 'basics'];

export const FAMILY_WORDS: Readonly<Record<Family, WordKey>> = {
  'pecking-order': 'familyPeckingOrder',
  reciprocity: 'familyReciprocity',
  value: 'familyValue',
  flattery: 'familyFlattery',
  basics: 'familyBasics',
};
