import { updateStored } from './stored';

/** A list under one key of `storage.local`. */
export type KeptList<T> = {
  /** The entries that can be read, the oldest first; none of what is no list. */
  readonly read: (stored: unknown) => readonly T[];
  /** Stores what `change` makes of them, without the oldest where they are too many. Rejects where it cannot. */
  readonly update: (change: (entries: readonly T[]) => readonly T[]) => Promise<void>;
  readonly clear: () => Promise<void>;
};

/** `readEntry`: null for what cannot be read, which may be a newer version's, and is left as it is. */
export const keptList = <T>(key: string, most: number, readEntry: (entry: unknown) => T | null): KeptList<T> => {
  const entries = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);
  const read = (stored: unknown): readonly T[] =>
    entries(stored)
      .map(readEntry)
      .filter((entry) => entry !== null);
  return {
    read,
    update: (change) =>
      updateStored(key, (stored) => [
        ...entries(stored).filter((entry) => readEntry(entry) === null),
        ...change(read(stored)).slice(-most),
      ]),
    clear: () => updateStored(key, () => []),
  };
};
