/** As mail programs show somebody: a name, and the address in brackets. */
const NAMED = /^[^<>]*<([^<>]+)>$/;

/** A key of the relations made of what somebody typed: an address, or `@` and a domain; null where it is neither. */
export const readWho = (typed: string): string | null => {
  const trimmed = typed.trim().toLowerCase();
  const who = (NAMED.exec(trimmed)?.[1] ?? trimmed).trim();
  const [, domain = '', ...more] = who.split('@');
  const parts = domain.split('.');
  const sound = parts.length > 1 && parts.every((part) => part !== '') && more.length === 0 && !/\s/.test(who);
  return sound ? who : null;
};
