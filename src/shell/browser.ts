import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The extension API, with promises. Under Manifest V3 every browser gives them by this name (Firefox from 101), and no
 * element of a page can stand in its place. So what a mail page loads does without the 10 KB of webextension-polyfill,
 * which serves the extension's own pages.
 */
export const browser: Browser = chrome;
