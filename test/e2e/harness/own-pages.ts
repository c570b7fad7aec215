import type { Page } from 'playwright-core';
import type { Practice } from './browser';

/**
 * The popup as the browser shows it: over the mail page, which stays the active tab. A popup that is opened by the
 * toolbar cannot be driven, so its page is opened behind.
 */
export const openPopup = async ({ context, extensionId }: Practice): Promise<Page> => {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser has gone');
  const session = await browser.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', {
    url: `chrome-extension://${extensionId}/src/popup/index.html`,
    background: true,
  });
  const page = await opened;
  await page.locator('h1').waitFor();
  return page;
};

export const openOptions = async ({ context, extensionId }: Practice): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  await page.locator('h1').waitFor();
  return page;
};

/** To be run in a page of our own before it loads: those have no `chrome.dom`, so it remembers its closed root instead. */
export const REMEMBER_ROOT = `
  const { attachShadow } = Element.prototype;
  const roots = new WeakMap();
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  addEventListener('DOMContentLoaded', () => {
    chrome.dom = { openOrClosedShadowRoot: (host) => roots.get(host) ?? null };
  });
`;
