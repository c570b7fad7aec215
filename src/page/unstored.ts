/** What was said in this page, over what is stored. */
export type Unstored<V> = {
  /** `storing`: null for what is never stored. Rejects where it cannot be stored: it holds here until something else is. */
  readonly say: (key: string, value: V, storing: Promise<unknown> | null) => Promise<void>;
  readonly get: (key: string) => V | undefined;
  readonly all: () => ReadonlyMap<string, V>;
};

/**
 * What is stored comes back a moment later, by an event: until then what was said here counts, and from then on what is
 * stored, whoever changes it. `stored` gives another object once that has happened.
 */
export const createUnstored = <V>(stored: () => object): Unstored<V> => {
  const said = new Map<string, { readonly value: V; storedWith?: object }>();
  const all = (): ReadonlyMap<string, V> => {
    for (const [key, { storedWith }] of said) {
      if (storedWith !== undefined && storedWith !== stored()) said.delete(key);
    }
    return new Map([...said].map(([key, { value }]) => [key, value]));
  };
  return {
    say: async (key, value, storing) => {
      const entry: { readonly value: V; storedWith?: object } = { value };
      said.set(key, entry);
      if (storing === null) return;
      try {
        await storing;
      } finally {
        entry.storedWith = stored();
      }
    },
    get: (key) => all().get(key),
    all,
  };
};
