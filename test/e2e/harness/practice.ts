import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { launch, type Practice } from './browser';
import { type ExtensionWorld, openExtensionWorld } from './extension-world';
import { type MailPage, openMailPage } from './mail-page';

/** The browser of a test file, and the mail page and the extension's world of the test that runs. */
export let practice: Practice;
export let mail: MailPage;
export let world: ExtensionWorld;

/** Opens a fresh mail page, and closes all others. */
export const openFreshPage = async (): Promise<void> => {
  for (const page of practice.context.pages().slice(1)) await page.close();
  mail = await openMailPage(practice);
  world = await openExtensionWorld(practice, mail);
};

/** Opens the built extension once a file, and a fresh mail page before each test. */
export const practiseEachTest = (): void => {
  beforeAll(async () => {
    practice = await launch({ extension: resolve('dist/chrome') });
  });
  afterAll(() => practice?.close());
  beforeEach(openFreshPage);
};

/**
 * Does what the browser does when the user presses the key of `command`. The key itself is out of reach: the browser
 * takes it before any page sees it, and a test's keys go to the page.
 */
export const pressKeyOf = async (command: string, { context } = practice): Promise<void> => {
  await context
    .serviceWorkers()[0]
    ?.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
    );
};
