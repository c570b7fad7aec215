// Finds a Chromium, and a Firefox, without needing any package to be installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CHROMES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * `branded` is Google Chrome, which ignores --load-extension: there the extension must be loaded over the debugging pipe.
 * @typedef {{ path: string, branded: boolean }} Browser
 */

/** Where playwright-core would keep its own Chromium, if both are installed. @returns {Promise<string[]>} */
const playwrights = async () => {
  if (!existsSync(fileURLToPath(new URL('../node_modules/playwright-core', import.meta.url)))) return [];
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()];
};

/** CHROME_PATH, a Chromium, Playwright's, Google Chrome: the first that is there. @returns {Promise<Browser | null>} */
export const findBrowser = async () => {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? { path: named, branded: /google|chrome\.exe$/i.test(named) } : null;
  const chromium = [...CHROMIUMS, ...(await playwrights())].find((path) => existsSync(path));
  if (chromium) return { path: chromium, branded: false };
  const chrome = CHROMES.find((path) => existsSync(path));
  return chrome ? { path: chrome, branded: true } : null;
};

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** FIREFOX_PATH, or the first Firefox that is there. @returns {string | null} */
export const findFirefox = () => {
  const named = process.env.FIREFOX_PATH;
  return (named ? [named] : FIREFOXES).find((path) => existsSync(path)) ?? null;
};
