import type { Person, Relation } from '../critic/letter';
import { browser } from './browser';
import { fields } from './readable';
import { updateStored, watchStored } from './stored';

const KEY = 'relations';

const RELATIONS: readonly unknown[] = ['above', 'peer', 'unknown'] satisfies readonly Relation[];

/** What the writer said of whom: lower-case address to relation. */
export type Relations = Readonly<Record<string, Relation>>;

/** One bad value loses nothing else. */
const read = (stored: unknown): Relations =>
  Object.fromEntries(
    Object.entries(fields(stored)).filter((said): said is [string, Relation] => RELATIONS.includes(said[1])),
  );

const addressOf = (person: Person): string => person.email.toLowerCase();

/** Everything that the writer has said of anybody; empty where nothing readable is stored. */
export const loadRelations = async (): Promise<Relations> => read((await browser.storage.local.get(KEY))[KEY]);

/** Remembers `relation` for each of `people` that has an address. */
export const rememberRelation = (people: readonly Person[], relation: Relation): Promise<void> => {
  const said = people.filter((person) => person.email !== '').map((person) => [addressOf(person), relation]);
  return updateStored(KEY, (stored) => ({ ...read(stored), ...Object.fromEntries(said) }));
};

/** Calls `changed` whenever a relation has been stored, until `signal` aborts. */
export const watchRelations = (changed: (relations: Relations) => void, signal: AbortSignal): void =>
  watchStored(KEY, (stored) => changed(read(stored)), signal);

/**
 * What the writer has said of these readers together: the highest standing decides, and one reader of whom nothing
 * was said leaves the whole unsaid (`undefined`), unless somebody is known to stand above.
 */
export const relationTo = (people: readonly Person[], relations: Relations): Relation | undefined => {
  const said = people.map((person) => relations[addressOf(person)]);
  if (said.includes('above')) return 'above';
  if (said.length === 0 || said.includes(undefined)) return undefined;
  return said.includes('unknown') ? 'unknown' : 'peer';
};
