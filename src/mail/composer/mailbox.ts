import type { Person } from '../../critic/letter';

/** `Name <address>`, an address alone, or a name alone. */
export const parseMailbox = (text: string): Person => {
  const all = text.trim();
  const open = all.lastIndexOf('<');
  if (open >= 0 && all.endsWith('>')) {
    return { name: all.slice(0, open).trim().replace(/^"|"$/g, ''), email: all.slice(open + 1, -1).trim() };
  }
  return all.includes('@') ? { name: '', email: all } : { name: all, email: '' };
};
