import type { Browser } from 'puppeteer-core';
import { vi } from 'vitest';
import { clickIn, contextsOf, evaluateIn } from './bidi';
import { EXTENSION_ID } from './launch';

/** Runs an expression with the rights of Firefox itself, in the window around the pages, where `policy` is the extension. */
const inWindow = async <T>(browser: Browser, expression: string): Promise<T> => {
  const [window] = await contextsOf(browser, 'chrome');
  if (window === undefined) throw new Error('Firefox shows no window.');
  return evaluateIn(
    browser,
    window.context,
    `((policy) => ${expression})(WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}))`,
  );
};

type Key = { readonly key: string; readonly code: string; readonly keyCode: number };

const HELD: readonly Key[] = [
  { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
];

/** Presses Alt+Shift and a letter as the keyboard does: the page in front gets them first, then Firefox's own shortcuts. */
export const pressAltShift = (browser: Browser, letter: string): Promise<void> => {
  const keys = [...HELD, { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }];
  return inWindow(
    browser,
    `(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', key));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.toReversed()) keyboard.keyup(key);
    })()`,
  );
};

/** Clicks the extension's button in the toolbar. */
export const clickToolbarButton = (browser: Browser): Promise<void> =>
  inWindow(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window)`,
  );

/** What the popup says; nothing where none is open, or while Firefox moves it into place. */
export const popupText = (browser: Browser): Promise<string> =>
  inWindow(
    browser,
    `new Promise((resolve) => {
      const channel = document.querySelector('.webextension-popup-browser')?.messageManager;
      setTimeout(resolve, 500, '');
      channel?.addMessageListener('test:words', ({ data }) => resolve(data));
      channel?.loadFrameScript('data:,sendAsyncMessage("test:words", content.document.body.innerText)', false);
    })`,
  );

/** An own page of the extension, in a tab: puppeteer itself does not see it. */
export type OwnPage = {
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly click: (selector: string) => Promise<void>;
};

export const openOptions = async (browser: Browser): Promise<OwnPage> => {
  await inWindow(
    browser,
    `void (gBrowser.selectedTab = gBrowser.addTab(policy.getURL('src/options/index.html'), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    }))`,
  );
  const { context } = await vi.waitUntil(async () =>
    (await contextsOf(browser, 'content')).findLast(({ url }) => url.endsWith('/src/options/index.html')),
  );
  const evaluate = <T>(expression: string): Promise<T> => evaluateIn<T>(browser, context, expression);
  await vi.waitUntil(() => evaluate<boolean>(`document.querySelector('h1') !== null`));
  return { evaluate, click: (selector) => clickIn(browser, context, selector) };
};

/** Puts the extension's background to sleep, as Firefox does when it has been idle. */
export const sleepBackground = (browser: Browser): Promise<void> =>
  inWindow(browser, 'policy.extension.terminateBackground()');
