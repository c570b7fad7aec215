/** How many sentences are remembered: several long letters' worth. */
const LIMIT = 2000;

/** `read`, remembering what it gave for the last `LIMIT` sentences; the oldest goes first. */
export const cached = <T>(read: (sentence: string) => T): ((sentence: string) => T) => {
  const known = new Map<string, T>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const value = read(sentence);
    if (known.size >= LIMIT) known.delete(known.keys().next().value as string);
    known.set(sentence, value);
    return value;
  };
};
