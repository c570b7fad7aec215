const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether all that is in `stored` stands in `read` too, at the same places. */
export const holds = (read: unknown, stored: unknown): boolean => {
  if (!isObject(stored)) return read === stored;
  if (!isObject(read) || Array.isArray(read) !== Array.isArray(stored)) return false;
  if (Array.isArray(stored) && (read as readonly unknown[]).length !== stored.length) return false;
  const there = read as Readonly<Record<string, unknown>>;
  return Object.entries(stored).every(([key, value]) => Object.hasOwn(there, key) && holds(there[key], value));
};
