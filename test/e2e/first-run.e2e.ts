import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PRACTICE_PAGE } from '../../src/shell/pages';
import { launch, type Practice } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';

let practice: Practice;
let page: Page;
let world: ExtensionWorld;

const isPractice = (opened: Page): boolean => opened.url().endsWith(PRACTICE_PAGE);
const body = () => page.locator('.compose .body');
const stepDone = (title: string) => page.locator('.steps button', { hasText: title }).locator('.status').waitFor();
const next = () => page.locator('.outcome button');

const open = async (): Promise<void> => {
  await page.goto(`chrome-extension://${practice.extensionId}/${PRACTICE_PAGE}`);
  world = await openExtensionWorld(practice, { page });
  await world.until(`root?.querySelector('.badge[data-severity]')`);
};

/** Pages of our own have no `chrome.dom`: this one remembers its closed root instead. */
const REMEMBER_ROOT = `
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

beforeAll(async () => {
  practice = await launch({ extension: resolve('dist/chrome'), firstRun: true });
});
afterAll(() => practice?.close());

it('opens once, in front, when the extension is installed, and not again when it starts', async () => {
  const [opened, ...more] = practice.context.pages().filter(isPractice);
  expect(more).toEqual([]);
  expect(await opened?.evaluate(() => document.visibilityState)).toBe('visible');
  if (opened === undefined) throw new Error('it did not open');
  page = opened;
  await page.addInitScript(REMEMBER_ROOT);
  // Another start of the worker, for which nothing is installed.
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
    await page.waitForFunction(`String(getSelection()).startsWith('[')`);
    expect(await next().count()).toBe(0);
    await page.keyboard.type('the two that surprised us');
    await stepDone('Know who is above you');
    await next().click();

    await world.click('.badge[data-severity]');
    await world.click('[data-rule="ask-before-give"] .rewrite');
    await stepDone('Give before you ask');
    expect((await body().innerText()).indexOf('figures')).toBeLessThan((await body().innerText()).indexOf('mentor'));
    await next().click();

    await world.click('.badge[data-severity]');
    for (const rule of ['generic-praise', 'vague-offer']) {
      await world.until(`root.querySelector('[data-rule="${rule}"] .rewrite')`);
      await world.evaluate(`root.querySelectorAll('details').forEach((details) => { details.open = true; })`);
      await world.click(`[data-rule="${rule}"] .rewrite:last-of-type`);
      await world.until(`!root.querySelector('[data-rule="${rule}"]')`);
    }
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
});
