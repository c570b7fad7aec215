import browser, { type Runtime } from 'webextension-polyfill';
import { PRACTICE_PAGE } from '../shell/pages';

/** Shows a new user what this is; whoever gets an update is left alone. */
export const welcome = async ({ reason }: Runtime.OnInstalledDetailsType): Promise<void> => {
  if (reason === 'install') await browser.tabs.create({ url: `/${PRACTICE_PAGE}` });
};
