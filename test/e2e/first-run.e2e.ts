import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ONE_CLICK } from '../../src/page/applying';
import { PRACTICE_PAGE } from '../../src/shell/pages';
import { faultsOfPage } from './harness/axe';
import { launch, type Practice } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { tabToElement } from './harness/keyboard';
import { openOptions, openPopup, REMEMBER_ROOT } from './harness/own-pages';
import { pressKeyOf } from './harness/practice';
import { cutIn } from './harness/pseudo-locale';

let practice: Practice;
let page: Page;
let world: ExtensionWorld;

const isPractice = (opened: Page): boolean => opened.url().endsWith(PRACTICE_PAGE);
const body = () => page.locator('.compose .body');
const stepDone = (title: string) => page.locator('.steps button', { hasText: title }).locator('.status').waitFor();
/** Types into the blanks that a rewrite left; Tab leads from one to the next. */
const fill = async (...words: readonly string[]): Promise<void> => {
  for (const [index, word] of words.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.waitForFunction(() => String(getSelection()).startsWith('['));
    await page.keyboard.type(word);
  }
};
const next = () => page.locator('.outcome button');

const open = async (): Promise<void> => {
  await page.goto(`chrome-extension://${practice.extensionId}/${PRACTICE_PAGE}`);
  world = await openExtensionWorld(practice, { page });
  await world.until(`root?.querySelector('.badge[data-severity]')`);
};

beforeAll(async () => {
  practice = await launch({ extension: resolve('dist/chrome'), firstRun: true });
  const opened = practice.context.pages().find(isPractice);
  if (opened === undefined) throw new Error('it did not open');
  page = opened;
  await page.addInitScript(REMEMBER_ROOT);
});
afterAll(() => practice?.close());

it('opens once, in front, when the extension is installed, and not again when it starts', async () => {
  expect(practice.context.pages().filter(isPractice)).toHaveLength(1);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  const [worker] = practice.context.serviceWorkers();
  await worker?.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'update' })`);
  await worker?.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'chrome_update' })`);
  await worker?.evaluate('chrome.tabs.query({})');
  expect(practice.context.pages().filter(isPractice)).toHaveLength(1);
});

describe('the three exercises', () => {
  beforeEach(open);

  it('are done with the mouse, by what the panel offers', async () => {
    await world.untilUnderlined('buy you a coffee');
    await world.click('.badge');
    await world.click('[data-rule="peer-move"] .rewrite');
    expect(await next().count()).toBe(0);
    await fill('the two that surprised us');
    await stepDone('Know who is above you');
    await next().click();

    await world.click('.badge[data-severity]');
    await world.click('[data-rule="ask-before-give"] .rewrite');
    await stepDone('Give before you ask');
    expect((await body().innerText()).indexOf('figures')).toBeLessThan((await body().innerText()).indexOf('mentor'));
    await next().click();

    await world.click('.badge[data-severity]');
    await world.click('[data-rule="vague-offer"] .rewrite');
    await fill('check the opening hours', 'your map', 'Friday');
    await world.until(`root.querySelectorAll('.panel article').length === 1`);
    // Clicks that follow so fast are one; no person fills three blanks in between.
    await page.waitForTimeout(ONE_CLICK);
    await world.click('[data-rule="generic-praise"] .rewrite');
    await fill('your map of libraries');
    await stepDone('Say what you bring');
    expect(await next().count()).toBe(0);
  });

  it('are undone by the browser’s own undo, in one step', async () => {
    const before = await body().innerText();
    await world.click('.badge');
    await world.click('[data-rule="peer-move"] .rewrite');
    await world.untilNotUnderlined('buy you a coffee');
    await page.keyboard.press('Control+z');
    await world.untilUnderlined('buy you a coffee');
    expect(await body().innerText()).toBe(before);
  });

  it('are done by keyboard alone', async () => {
    const goOn = async (): Promise<void> => {
      await tabToElement(page, '.outcome button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.compose .body'));
      await world.until(`root?.querySelector('.badge[data-severity]')`);
    };
    /** Goes to the next finding, and takes its first rewrite. */
    const takeFirst = async (): Promise<void> => {
      await pressKeyOf('next-finding', practice);
      await pressKeyOf('apply-first-rewrite', practice);
    };

    await tabToElement(page, '.compose .body');
    await takeFirst();
    await fill('the two that surprised us');
    await stepDone('Know who is above you');
    await page.keyboard.press('Escape');
    await goOn();

    await takeFirst();
    await stepDone('Give before you ask');
    await goOn();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type(
      'Your map brings readers to us. I can send you the opening hours of 40 branches by Friday.',
    );
    await stepDone('Say what you bring');
    expect(await page.locator('.outcome [role="status"]').innerText()).toContain('that was the third');
  });
});

it('sends nothing, says so, and keeps nothing that is said in practice', async () => {
  await open();
  const stored = () => practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.get()');
  const before = await stored();
  await world.click('.badge');
  await world.click('[name="relation"][value="peer"]');
  await world.untilNotUnderlined('buy you a coffee');
  expect(await page.locator('.steps .status').count()).toBe(0);
  await page.locator('.compose .send').click();
  await page.locator('.foot [role="status"]', { hasText: 'nothing was sent' }).waitFor();
  expect(await stored()).toEqual(before);
});

it('tells the popup of its letter, and is opened again from there and from the options', async () => {
  await open();
  const popup = await openPopup(practice);
  expect(await popup.locator('[data-check]').count()).toBe(6);
  expect(await popup.locator('.pause button').allInnerTexts()).toEqual(['For an hour', 'Everywhere']);
  const opened = practice.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Practice' }).click();
  const again = await opened;
  await again.waitForURL(`**/${PRACTICE_PAGE}`);
  await again.close();
  const options = await openOptions(practice);
  await options.getByRole('link', { name: 'Practice' }).click();
  await options.waitForURL(`**/${PRACTICE_PAGE}`);
  await options.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('is accessible, and cuts nothing, wide and narrow, in both directions', async () => {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await open();
      await world.click('.badge');
      expect(await faultsOfPage(page)).toEqual([]);
      for (const dir of ['rtl', 'ltr']) {
        await page.evaluate(`document.documentElement.dir = '${dir}'`);
        expect(await page.evaluate(cutIn('document.documentElement'))).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
