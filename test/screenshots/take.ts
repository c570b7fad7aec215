// All that people see, in each look:   npm run screenshots   -> screenshots/<look>/<what>.png
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { PRACTICE_PAGE } from '../../src/shell/pages';
import { launch, type Practice, storeOnly } from '../e2e/harness/browser';
import { openExtensionWorld } from '../e2e/harness/extension-world';
import { LOOKS, type Look, openLook } from '../e2e/harness/looks';
import { openOptions, openPopup, REMEMBER_ROOT } from '../e2e/harness/own-pages';

/** As wide as the popup. */
const POPUP = 320;

const dress = async (page: Page, { theme, width, height, query }: Look, narrower = width): Promise<void> => {
  await page.setViewportSize({ width: narrower, height });
  await page.emulateMedia({ colorScheme: theme });
  if (query !== '') await page.evaluate(`document.documentElement.dir = 'rtl'`);
};

/** The letter, and what stands over it. */
const takeLetter = async (practice: Practice, look: Look, save: (page: Page, what: string) => Promise<void>) => {
  const { mail, world } = await openLook(practice, look);
  const { page } = mail;
  await save(page, 'letter');
  const words = await world.evaluate<{ x: number; y: number }>(
    `(({ left, top }) => ({ x: left + 20, y: top + 6 }))([...CSS.highlights.get('worthwhile-warning')][0].getBoundingClientRect())`,
  );
  await page.mouse.move(words.x, words.y);
  await world.until(`root.querySelector('.card')`);
  await save(page, 'card');
  await page.mouse.move(0, 0);
  await world.until(`!root.querySelector('.card')`);
  await world.click('.badge');
  await world.until(`root.querySelector('.panel article')`);
  await save(page, 'panel');
  await world.click('.outline > summary');
  await save(page, 'panel-outline');
  await world.click('.outline > summary');
  await world.evaluate(`root.querySelector('.panel').scrollTo(0, 1e6)`);
  await save(page, 'panel-end');
  await world.click('.rebuild');
  await world.until(`root.querySelector('.rebuilt')`);
  await save(page, 'rebuilt');
  await world.click('.fold');
  const popup = await openPopup(practice);
  await dress(popup, look, POPUP);
  await save(popup, 'popup');
  await popup.locator('.pause button').last().click();
  await popup.locator('.none button').waitFor();
  await save(popup, 'popup-paused');
  await popup.locator('.none button').click();
  await popup.close();
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await page.locator('.aoO').click();
  await world.until(`root.querySelector('dialog[open]')`);
  await save(page, 'send-question');
  await page.close();
};

const takeOwnPages = async (practice: Practice, look: Look, save: (page: Page, what: string) => Promise<void>) => {
  const settings = { theme: look.theme, phrasesOff: ['touch base'] };
  await storeOnly(practice, settings);
  await practice.context.serviceWorkers()[0]?.evaluate(`chrome.storage.local.set({
    relations: { '@institute.example': 'above', 'sam@example.org': 'peer' },
    mistakes: [{ rule: 'platitude', sentence: 'I hope this email finds you well.', at: 1767225600000 }],
    answers: [{ signal: 'give', is: true, quote: 'I can send you our 300 measurements from the western shore.' }],
  })`);
  const options = await openOptions(practice);
  await dress(options, look);
  await options.locator('.sample u').first().waitFor();
  await save(options, 'options');
  await options.close();

  const welcome = await practice.context.newPage();
  await welcome.addInitScript(REMEMBER_ROOT);
  await welcome.goto(`chrome-extension://${practice.extensionId}/${PRACTICE_PAGE}`);
  await dress(welcome, look);
  const world = await openExtensionWorld(practice, { page: welcome });
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await save(welcome, 'welcome');
  await welcome.locator('.compose').evaluate(async (compose) => {
    compose.scrollIntoView({ behavior: 'instant' });
    // The badge follows at the next frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await world.click('.badge');
  await world.until(`root.querySelector('.panel article')`);
  await welcome.screenshot({ path: resolve(folderOf(look), 'welcome-panel.png') });
  await welcome.close();

  await practice.context.pages()[0]?.bringToFront();
  const popup = await openPopup(practice);
  await dress(popup, look, POPUP);
  await save(popup, 'popup-no-mail');
  await popup.close();
};

const folderOf = ({ name }: Look): string => resolve('screenshots', name.replace(/\W+/g, '-').replace(/-$/, ''));

const practice = await launch({ extension: resolve('dist/chrome') });
for (const look of LOOKS) {
  const folder = folderOf(look);
  mkdirSync(folder, { recursive: true });
  const save = async (page: Page, what: string): Promise<void> => {
    await page.screenshot({
      path: resolve(folder, `${what}.png`),
      fullPage: page.url().startsWith('chrome-extension'),
    });
  };
  await takeLetter(practice, look, save);
  await takeOwnPages(practice, look, save);
  process.stdout.write(`${folder}\n`);
}
await practice.close();
