type Change = { readonly oldValue?: unknown; readonly newValue?: unknown };
type Listener = (changes: Record<string, Change>, area: string) => void;

/** `browser.storage` in memory: one area, events to every listener as browsers send them. */
export const fakeStorage = () => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  return {
    kept,
    listeners,
    local: {
      clear: async () => {
        for (const [key, oldValue] of Object.entries(kept)) {
          delete kept[key];
          for (const listener of listeners) listener({ [key]: { oldValue } }, 'local');
        }
      },
      get: async (keys: string | readonly string[]) =>
        Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => key in kept)
            .map((key) => [key, structuredClone(kept[key])]),
        ),
      set: async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          const change = { oldValue: kept[key], newValue };
          kept[key] = newValue;
          for (const listener of listeners) listener({ [key]: change }, 'local');
        }
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
};
