import type { Person, Relation } from '../critic/letter';
import { highest, relationOf } from '../shell/people';
import type { Preferences } from './preferences';
import { createUnstored } from './unstored';

/** Who the readers of one letter are, as far as the writer has said. */
export type Reader = {
  /** All of them together; undefined where that was not said. */
  readonly relation: (readers: readonly Person[]) => Relation | undefined;
  /** Each of them. */
  readonly each: (readers: readonly Person[]) => readonly (Relation | undefined)[];
  /** Rejects when what was said cannot be kept for later letters; for this one it counts all the same. */
  readonly say: (readers: readonly Person[], relation: Relation) => Promise<void>;
};

/** Tells one reader from another. */
export const keyOf = ({ name, email }: Person): string => email.toLowerCase() || name;

/** Said before anybody was addressed, it holds for those who then are. */
export const createReader = (preferences: Pick<Preferences, 'relations' | 'rememberRelation'>): Reader => {
  const said = createUnstored<Relation>(preferences.relations);
  let saidOfNobody: Relation | undefined;

  const keep = async (readers: readonly Person[], relation: Relation): Promise<void> => {
    // Who is known by name alone is remembered nowhere.
    const known = readers.filter(({ email }) => email !== '');
    const storing = known.length === 0 ? null : preferences.rememberRelation(known, relation);
    await Promise.all(readers.map((reader) => said.say(keyOf(reader), relation, reader.email === '' ? null : storing)));
  };
  const each = (readers: readonly Person[]): readonly (Relation | undefined)[] =>
    readers.map((reader) => said.get(keyOf(reader)) ?? relationOf(reader, preferences.relations()));

  return {
    relation: (readers) => {
      if (readers.length === 0) return saidOfNobody;
      if (saidOfNobody !== undefined) {
        // Nobody waits for this; at worst the next letter asks again.
        keep(readers, saidOfNobody).catch(() => undefined);
        saidOfNobody = undefined;
      }
      return highest(each(readers));
    },
    each,
    say: async (readers, relation) => {
      if (readers.length === 0) saidOfNobody = relation;
      else await keep(readers, relation);
    },
  };
};
