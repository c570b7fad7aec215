import browser, { type Runtime } from 'webextension-polyfill';
import { LETTERS_SCRIPT } from '../shell/protocol';

/** Loads what reads letters into the frame that asks for it. Rejects where the frame has gone. */
export const loadLetters = async ({ tab, frameId = 0 }: Runtime.MessageSender): Promise<void> => {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [LETTERS_SCRIPT] });
};
