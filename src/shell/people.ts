import type { Person, Relation } from '../critic/letter';
import { fields } from './readable';
import { followStored, updateStored } from './stored';

/** The key of `storage.local` under which they are kept. */
export const RELATIONS_KEY = 'relations';

export const RELATIONS = ['above', 'peer', 'unknown'] as const satisfies readonly Relation[];

/** What the writer said of whom: relations by lower-case address, or by `@` and the domain for everybody there. */
export type Relations = Readonly<Record<string, Relation>>;

const isRelation = (value: unknown): value is Relation => RELATIONS.some((relation) => relation === value);

/** Everything that the writer has said of anybody; one bad value loses nothing else. */
export const readRelations = (stored: unknown): Relations =>
  Object.fromEntries(Object.entries(fields(stored)).filter((said): said is [string, Relation] => isRelation(said[1])));
/** What may be a newer version's. */
const unread = (stored: unknown): object =>
  Object.fromEntries(Object.entries(fields(stored)).filter(([, value]) => !isRelation(value)));

const addressOf = (person: Person): string => person.email.toLowerCase();

/** What the writer has said of a reader: an address decides before its domain. */
export const relationOf = (person: Person, relations: Relations): Relation | undefined => {
  const address = addressOf(person);
  const at = address.lastIndexOf('@');
  return relations[address] ?? (at < 0 ? undefined : relations[address.slice(at)]);
};

/** Stores what `change` makes of what is stored by then; what cannot be read is left as it is. */
export const saveRelations = (change: (relations: Relations) => Relations): Promise<void> =>
  updateStored(RELATIONS_KEY, (stored) => ({ ...unread(stored), ...change(readRelations(stored)) }));

/** Remembers `relation` for each of `people` that has an address. */
export const rememberRelation = (people: readonly Person[], relation: Relation): Promise<void> => {
  const said = people.filter((person) => person.email !== '').map((person) => [addressOf(person), relation]);
  return saveRelations((relations) => ({ ...relations, ...Object.fromEntries(said) }));
};

/** As they are at any time; `changed` is called whenever they become others, until `signal` aborts. */
export const followRelations = (changed: () => void, signal: AbortSignal): Promise<() => Relations> =>
  followStored(RELATIONS_KEY, readRelations, changed, signal);

/**
 * What was said of several readers together: the highest standing decides, and one reader of whom nothing was said
 * leaves the whole unsaid (`undefined`), unless somebody is known to stand above.
 */
export const highest = (said: readonly (Relation | undefined)[]): Relation | undefined => {
  if (said.includes('above')) return 'above';
  if (said.length === 0 || said.includes(undefined)) return undefined;
  return said.includes('unknown') ? 'unknown' : 'peer';
};
