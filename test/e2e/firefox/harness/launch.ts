import { resolve } from 'node:path';
import { type Browser, launch as launchBrowser } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../../../scripts/browser.mjs';
import { type MailServer, startMailServer } from '../../../fixtures/gmail/server';
import { startConnectProxy } from './connect-proxy';

export type FirefoxPractice = {
  readonly browser: Browser;
  readonly server: MailServer;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** Without the extension where false. */
  readonly extension?: boolean;
};

/** The extension's id, by the manifest. */
export const EXTENSION_ID = 'worthwhile@worthwhile.example';

/** Starts the practice mail server and a Firefox for which every host leads to it, with the built extension. */
export const launch = async ({ extension = true }: LaunchOptions = {}): Promise<FirefoxPractice> => {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: set FIREFOX_PATH.');
  const server = await startMailServer();
  const proxy = await startConnectProxy(server.port);
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Lets a test reach the toolbar and the browser's own keys.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      // What an extension asks its user for is granted unasked: no test can press a button of the browser's.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  if (extension) {
    const before = await browser.pages();
    await browser.installExtension(resolve('dist/firefox'));
    // Its first page comes some time after, in front of whatever is there by then: keys that a test presses would be lost.
    const first = await vi.waitUntil(async () => (await browser.pages()).find((page) => !before.includes(page)), {
      timeout: 15_000,
    });
    await first.close();
  }
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
};
