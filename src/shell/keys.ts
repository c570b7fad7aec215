import type { Commands } from 'webextension-polyfill';
import { browser } from './browser';
import { COMMANDS } from './protocol';

/** Our commands with the keys that the browser has for them now, in the order of `COMMANDS`. */
export const loadKeys = async (): Promise<readonly Commands.Command[]> => {
  const all = await browser.commands.getAll();
  return COMMANDS.flatMap((name) => all.filter((command) => command.name === name));
};
