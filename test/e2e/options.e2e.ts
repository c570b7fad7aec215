import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultsOfPage } from './harness/axe';
import { storeOnly } from './harness/browser';
import { openOptions } from './harness/own-pages';
import { mail, practice, practiseEachTest, pressKeyOf, world } from './harness/practice';

practiseEachTest();
beforeEach(() => storeOnly(practice));

const underlined = (page: Page): Promise<readonly string[]> => page.locator('.sample u').allInnerTexts();

/** What the extension keeps. */
const kept = async (): Promise<object> =>
  (await practice.context.serviceWorkers()[0]?.evaluate<object>('chrome.storage.local.get()')) ?? {};

const jsonFile = (text: string) => ({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('the sample letter', () => {
  it('shows what the critic marks at the chosen level, by keyboard too', async () => {
    const page = await openOptions(practice);
    await page.locator('.sample u').first().waitFor();
    expect(await underlined(page)).toContain('I hope this email finds you well.');
    await page.locator('[name="strictness"]:checked').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.sample u').length > 0 &&
        !document.querySelector('.sample')?.textContent?.includes('A courtesy'),
    );
    expect(await underlined(page)).not.toContain('I hope this email finds you well.');
    await page.locator('[name="sample-relation"][value="peer"]').click();
    await page.getByText('Nothing in this letter is marked.').waitFor();
    expect(await underlined(page)).toEqual([]);
  });
});

it('opens at the section that its address names', async () => {
  const page = await practice.context.newPage();
  await page.goto(`chrome-extension://${practice.extensionId}/src/options/index.html#data`);
  await page.waitForFunction(() => {
    const { top, height } = document.querySelector('#data')?.getBoundingClientRect() ?? { top: Infinity, height: 0 };
    return top >= 0 && top + height <= innerHeight;
  });
});

describe('what is kept', () => {
  const KEPT = { strictness: 'strict', phrasesOff: ['touch base'], theme: 'dark' };

  it('is saved as a file that takes it back after everything was forgotten', async () => {
    await storeOnly(practice, KEPT);
    const page = await openOptions(practice);
    await page.locator('#who').fill('@myfirm.example');
    await page.keyboard.press('Enter');
    await page.locator('.people bdi').waitFor();
    const before = await kept();

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = readFileSync(await (await saved).path(), 'utf8');
    expect((await saved).suggestedFilename()).toMatch(/^worthwhile-\d{4}-\d\d-\d\d\.json$/);

    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.locator('.confirm .grave').click();
    await page.getByText('Done: nothing is kept any more.').waitFor();
    expect(await kept()).toEqual({});

    await page.locator('[type="file"]').setInputFiles(jsonFile(file));
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('Done: all of the file was taken.').waitFor();
    expect(await kept()).toMatchObject(before);
    expect(await page.locator('.people bdi').allInnerTexts()).toEqual(['@myfirm.example']);
  });

  it('stays as it is where a file is refused', async () => {
    await storeOnly(practice, KEPT);
    const page = await openOptions(practice);
    const before = await kept();
    const bad = '{"worthwhile":1,"settings":{"strictness":"gentle"},"relations":{"ada@example.org":"queen"}}';
    await page.locator('[type="file"]').setInputFiles(jsonFile(bad));
    await page.getByText('at relations.ada@example.org it holds "queen"').waitFor();
    await page.locator('[type="file"]').setInputFiles(jsonFile('{"worthwhile":3}'));
    await page.getByText('a newer Worthwhile saved it').waitFor();
    expect(await kept()).toEqual(before);
  });
});

describe('an open letter', () => {
  const FAULT = '[day]';
  const write = async (): Promise<void> => {
    await mail.compose({ to: 'lindqvist@institute.example' });
    await mail.write(`Dear Professor Lindqvist,\n\nI will call you on ${FAULT}.`);
  };

  it('is marked only when asked, and Send still asks about its blank', async () => {
    await write();
    await world.untilUnderlined(FAULT);
    const options = await openOptions(practice);
    await options.getByText('When asked', { exact: true }).click();
    await world.untilNotUnderlined(FAULT);
    await mail.page.bringToFront();
    await mail.write(' Bye.');
    await mail.page.locator('.aoO').click();
    await world.until(`root.querySelector('dialog[open]')`);
    expect(await world.underlined()).toEqual([]);
    await mail.page.keyboard.press('Enter');
    await world.untilUnderlined(FAULT);
  });

  it('is marked when the panel is opened', async () => {
    await storeOnly(practice, { marks: 'asked' });
    await write();
    expect(await world.underlined()).toEqual([]);
    await pressKeyOf('toggle-panel');
    await world.untilUnderlined(FAULT);
  });

  it('follows what is said of a whole domain, and the theme, at once', async () => {
    await write();
    await world.untilUnderlined(FAULT);
    await world.click('.badge');
    await world.until(`root.querySelector('.panel')?.closest('[data-theme=light]')`);
    const options = await openOptions(practice);
    await options.locator('#who').fill('@institute.example');
    await options.keyboard.press('Enter');
    await world.until(`root.querySelector('[name=relation]:checked')?.value === 'peer'`);
    await options.getByText('Dark', { exact: true }).click();
    await world.until(`root.querySelector('.panel').closest('[data-theme=dark]')`);
  });
});

describe.each(['light', 'dark'] as const)('the page, %s', (theme) => {
  const open = async (width: number): Promise<Page> => {
    const page = await openOptions(practice);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 800 });
    for (const relation of ['sam@example.org', `${'long.'.repeat(12)}name@institute-of-technology.example`]) {
      await page.locator('#who').fill(relation);
      await page.keyboard.press('Enter');
      await page.locator('.people bdi', { hasText: relation }).waitFor();
    }
    await page.locator('.sample u').first().waitFor();
    return page;
  };

  it.each([
    [1280, 'ltr'],
    [1280, 'rtl'],
    // Also what 1280 pixels hold at 200 %.
    [640, 'ltr'],
    [400, 'ltr'],
    [400, 'rtl'],
  ])('is as wide as a window of %i pixels, %s, and nothing in it is cut', async (width, direction) => {
    const page = await open(width);
    const cut = await page.evaluate((dir) => {
      document.documentElement.dir = dir;
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll('main *')]
        .filter((element) => {
          const { left, right, width: own } = element.getBoundingClientRect();
          return own > 1 && (left < 0 || right > clientWidth);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    }, direction);
    expect(cut).toEqual([]);
  });

  it('is accessible, colours too', async () => {
    const page = await open(1280);
    await page.locator('#who').fill('nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.locator('[data-rule="peer-move"] summary').click();
    expect(await faultsOfPage(page)).toEqual([]);
  });
});
