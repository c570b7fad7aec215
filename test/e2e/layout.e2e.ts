import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Practice } from './harness/browser';
import { LOOKS, openLook } from './harness/looks';
import { openPopup } from './harness/own-pages';
import { cutIn } from './harness/pseudo-locale';

let practice: Practice;
beforeAll(async () => {
  practice = await launch({ extension: resolve('dist/chrome') });
});
afterAll(() => practice?.close());

/** Whether one of ours stands, even in part, over an element of the page. */
const covers = (ours: string, theirs: string): string => `((a, b) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)(
  root.querySelector('${ours}').getBoundingClientRect(), document.querySelector('${theirs}').getBoundingClientRect())`;
const isInWindow = (ours: string): string => `(({ left, top, right, bottom }) =>
  left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight)(
  root.querySelector('${ours}').getBoundingClientRect())`;

const SEND = '.aoO';

describe.each(LOOKS)('$name', (look) => {
  it('has a badge that covers neither Send nor the draft', async () => {
    const { mail, world } = await openLook(practice, look);
    expect(await world.evaluate(isInWindow('.badge'))).toBe(true);
    expect(await world.evaluate(covers('.badge', SEND))).toBe(false);
    expect(await world.evaluate(covers('.badge', '[g_editable]'))).toBe(false);
    // Nothing else is drawn while there is nothing to tell.
    expect(await world.evaluate(`root.querySelector('.folded .notice').getBoundingClientRect().height`)).toBe(0);
    await mail.page.close();
  });

  it('has a panel in the window, over no Send, in which nothing is cut', async () => {
    const { mail, world } = await openLook(practice, look);
    await world.click('.badge');
    await world.until(`root.querySelector('.panel article')`);
    await world.evaluate(`root.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    expect(await world.evaluate(isInWindow('.panel'))).toBe(true);
    expect(await world.evaluate(covers('.panel', SEND))).toBe(false);
    expect(await world.evaluate(cutIn(`root.querySelector('.panel')`))).toEqual([]);
    await mail.page.close();
  });

  it('says in sight what was set aside, with the way back, and in the language of its words', async () => {
    const { mail, world } = await openLook(practice, look);
    await world.click('.badge');
    await world.click('.panel article [data-scope="letter"]');
    await world.until(`root.querySelector('.panel .undo')`);
    expect(await world.evaluate(`document.querySelector('worthwhile-panel').lang`)).toBe('en');
    expect(await world.evaluate(isInWindow('.panel .undo'))).toBe(true);
    await mail.page.close();
  });

  it('has a popup in which nothing is cut, with a letter and paused', async () => {
    const { mail } = await openLook(practice, look);
    const popup = await openPopup(practice);
    // As wide as browsers let it be, and as its own style says.
    await popup.setViewportSize({ width: 320, height: 600 });
    await popup.evaluate(
      (dir) => {
        document.documentElement.dir = dir;
      },
      look.query === '' ? 'ltr' : 'rtl',
    );
    await popup.locator('[data-check]').first().waitFor();
    expect(await popup.evaluate(cutIn('document.documentElement'))).toEqual([]);
    expect(await popup.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(600);
    await popup.locator('.pause button').last().click();
    await popup.locator('.none button').waitFor();
    expect(await popup.evaluate(cutIn('document.documentElement'))).toEqual([]);
    await popup.close();
    await mail.page.close();
  });

  it('asks before sending in the window, nothing of the question cut', async () => {
    const { mail, world } = await openLook(practice, look);
    await mail.page.locator(SEND).click();
    await world.until(`root.querySelector('dialog[open]')`);
    expect(await world.evaluate(isInWindow('dialog'))).toBe(true);
    expect(await world.evaluate(cutIn(`root.querySelector('dialog')`))).toEqual([]);
    await mail.page.close();
  });
});
