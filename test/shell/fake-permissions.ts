/** `browser.permissions` of a user who allows whatever is asked; `missing` holds what is not allowed yet. */
export const fakePermissions = () => {
  const missing = new Set<string>();
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  return {
    missing,
    contains: async ({ origins }: { readonly origins: readonly string[] }) => !origins.some((one) => missing.has(one)),
    request: async ({ origins }: { readonly origins: readonly string[] }) => {
      for (const origin of origins) missing.delete(origin);
      for (const listener of listeners) listener();
      return true;
    },
    onAdded: event,
    onRemoved: event,
  };
};
