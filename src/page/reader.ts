import type { Person, Relation } from '../critic/letter';
import { relationTo } from '../shell/people';
import type { Preferences } from './preferences';

/** Who the reader of one letter is, as far as the writer has said. */
export type Reader = {
  /** Undefined where nothing was said of these readers. */
  readonly relation: (readers: readonly Person[]) => Relation | undefined;
  /** Rejects when what was said cannot be kept for later letters; for this one it counts all the same. */
  readonly say: (readers: readonly Person[], relation: Relation) => Promise<void>;
};

const keyOf = (readers: readonly Person[]): string => readers.map(({ name, email }) => email || name).join(' ');

/**
 * What is said holds for the readers it was said of: another address is another reader. Said before anybody was
 * addressed, it holds for those who then are.
 */
export const createReader = (preferences: Preferences): Reader => {
  let said: { readonly key: string; readonly relation: Relation } | null = null;
  return {
    relation: (readers) => {
      const key = keyOf(readers);
      if (said?.key === '' && key !== '') {
        said = { ...said, key };
        // Nobody waits for this; at worst the next letter asks again.
        preferences.rememberRelation(readers, said.relation).catch(() => undefined);
      }
      return said?.key === key ? said.relation : relationTo(readers, preferences.relations());
    },
    say: (readers, relation) => {
      said = { key: keyOf(readers), relation };
      return preferences.rememberRelation(readers, relation);
    },
  };
};
