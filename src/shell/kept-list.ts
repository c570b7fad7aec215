import { updateStored } from './stored';

/** A list under one key of `storage.local`. */
export type KeptList<T> = {
  /** The entries that can be read, the oldest first; none of what is no list. */
  readonly read: (stored: unknown) => readonly T[];
  /** Stores what `change` makes of them, without the oldest where they are too many. Rejects where it cannot. */
  readonly update: (change: (entries: readonly T[]) => readonly T[]) => Promise<void>;
  readonly clear: () => Promise<void>;
};

/**
 * `readEntry`: null for what cannot be read. That may be a newer version's, as may more fields of an entry than are
 * read: all of it is left as it is stored.
 */
export const keptList = <T extends object>(
  key: string,
  most: number,
  readEntry: (entry: unknown) => T | null,
): KeptList<T> => {
  const pairs = (stored: unknown): readonly { readonly raw: unknown; readonly entry: T | null }[] =>
    (Array.isArray(stored) ? stored : []).map((raw: unknown) => ({ raw, entry: readEntry(raw) }));
  const read = (stored: unknown): readonly T[] => pairs(stored).flatMap(({ entry }) => entry ?? []);
  return {
    read,
    update: (change) =>
      updateStored(key, (stored) => {
        const all = pairs(stored);
        const unread = all.filter(({ entry }) => entry === null).map(({ raw }) => raw);
        const kept = change(all.flatMap(({ entry }) => entry ?? [])).slice(-most);
        return [...unread, ...kept.map((entry) => all.find((pair) => pair.entry === entry)?.raw ?? entry)];
      }),
    clear: () => updateStored(key, () => []),
  };
};
