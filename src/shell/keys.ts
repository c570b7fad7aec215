import { browser } from './browser';
import { COMMANDS } from './protocol';

/** A command in words, and its key; an empty one where it has none. */
export type Key = { readonly description: string; readonly shortcut: string };

/** Browsers spell them out. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

const readable = (shortcut: string): string => shortcut.replace(/Period|Comma/, (name) => SIGNS[name] ?? name);

/** Our commands with the keys that the browser has for them now, in the order of `COMMANDS`. */
export const loadKeys = async (): Promise<readonly Key[]> => {
  const all = await browser.commands.getAll();
  return COMMANDS.flatMap((name) => all.filter((command) => command.name === name)).map(
    ({ description = '', shortcut = '' }) => ({ description, shortcut: readable(shortcut) }),
  );
};
