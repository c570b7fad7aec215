import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser';

export type WordKey = keyof typeof messages;

/** The interface's words in the browser's language; `$1` and on are filled with `substitutions`. */
export const t = (key: WordKey, ...substitutions: string[]): string => browser.i18n.getMessage(key, substitutions);
