import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';
import { sites } from '../../../src/mail/index';
import { PRACTICE_PAGE } from '../../../src/shell/pages';
import { type MailServer, startMailServer } from '../../fixtures/gmail/server';

export type LaunchOptions = {
  /** The unpacked extension; absent: a browser without it. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Leaves the page open that the extension opens once it is installed. */
  readonly firstRun?: boolean;
};

export type Practice = {
  readonly context: BrowserContext;
  readonly server: MailServer;
  /** The extension's id; empty without one. */
  readonly extensionId: string;
  readonly close: () => Promise<void>;
};

/** The extension's own name, in the manifest that the browser shows of what it loaded. */
const EXPECTED = 'Worthwhile';

/** No request but the page's: the webmails' hosts lead to `server`, every other leads nowhere. */
const networkArgs = ({ port, spki }: MailServer): string[] => [
  `--host-resolver-rules=${sites.flatMap(({ hosts }) => hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}, `)).join('')}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  `--ignore-certificate-errors-spki-list=${spki}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const workerOf = async (context: BrowserContext) =>
  context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://')) ??
  (await context.waitForEvent('serviceworker', { timeout: 15_000 }));

/** The page that the extension opens by itself, in front of all others, some time after it is installed. */
const firstRunPage = async (context: BrowserContext): Promise<Page> => {
  const isIt = (page: Page): boolean => page.url().endsWith(PRACTICE_PAGE);
  const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', { timeout: 15_000 }));
  await page.waitForURL(`**/${PRACTICE_PAGE}`);
  return page;
};

/** Starts the practice mail server and a Chromium that finds it at Gmail's address, with the extension if one is given. */
export const launch = async ({ extension, headless = true, firstRun = false }: LaunchOptions): Promise<Practice> => {
  const browser = await findBrowser();
  if (browser === null) throw new Error('No Chromium found: set CHROME_PATH.');
  const server = await startMailServer();
  const profile = mkdtempSync(join(tmpdir(), 'worthwhile-profile-'));
  const unpacked = extension !== undefined && !browser.branded;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...networkArgs(server),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(unpacked ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(browser.branded ? ['--enable-unsafe-extension-debugging'] : []),
    ],
  });
  let extensionId = '';
  if (extension !== undefined) {
    // Google Chrome ignores --load-extension.
    if (browser.branded) {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: extension });
    }
    const worker = await workerOf(context);
    extensionId = new URL(worker.url()).host;
    const name = await worker.evaluate('chrome.runtime.getManifest().name');
    if (name !== EXPECTED) throw new Error(`The browser loaded ${String(name)} instead of ${EXPECTED}.`);
    const opened = await firstRunPage(context);
    if (!firstRun) await opened.close();
  }
  return {
    context,
    server,
    extensionId,
    close: async () => {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Puts `settings` in the place of all that the extension has stored. */
export const storeOnly = async (
  { context }: Practice,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await context
    .serviceWorkers()[0]
    ?.evaluate(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify({ settings })}))`);
};
