import { beforeEach, describe, expect, it } from 'vitest';
import { launch, storeOnly } from './harness/browser';
import { countListeners, oursOn } from './harness/left-over';
import { type MailPage, openMailPage } from './harness/mail-page';
import { openPopup } from './harness/own-pages';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const LETTER = 'Dear Ann,\n\nI will call you on [day].';
const FAULT = '[day]';
const NOTHING = { hosts: 0, ranges: 0 };

practiseEachTest();

beforeEach(() => storeOnly(practice));

const writeIn = async (page: MailPage): Promise<void> => {
  await page.compose({ to: 'ann@example.com' });
  await page.write(LETTER);
};

/** The listeners on a page in which a letter was written, and the sheets that its document adopted. */
const costOf = async ({ page }: MailPage) => ({
  listeners: await countListeners(page),
  sheets: await page.evaluate(() => document.adoptedStyleSheets.length),
});

/** What the same page costs where the extension was never installed. */
const bareCost = async () => {
  const bare = await launch({});
  try {
    const page = await openMailPage(bare);
    await writeIn(page);
    return await costOf(page);
  } finally {
    await bare.close();
  }
};

const press = async (name: string): Promise<void> => {
  const popup = await openPopup(practice);
  const button = popup.getByRole('button', { name, exact: true });
  await button.click();
  // It goes once its change is stored: a popup that closes before loses it.
  await button.waitFor({ state: 'detached' });
  await popup.close();
};

describe('off', () => {
  it.each(['Here', 'For an hour', 'Everywhere'])(
    'is off: “%s” ends all of it in an open letter, and reading again starts all of it',
    async (button) => {
      await writeIn(mail);
      await world.untilUnderlined(FAULT);
      await press(button);
      await world.until('root === null');
      await mail.write(' And more.');
      expect(await oursOn(world)).toEqual(NOTHING);
      await press('Read letters again');
      await world.untilUnderlined(FAULT);
    },
  );

  it('adds no listener and no sheet to the page, and leaves none', { timeout: 120_000 }, async () => {
    const bare = await bareCost();
    await storeOnly(practice, { off: true });
    const off = await openMailPage(practice);
    await writeIn(off);
    expect(await costOf(off)).toEqual(bare);
    await off.page.close();

    await storeOnly(practice, {});
    await mail.page.bringToFront();
    await writeIn(mail);
    await world.untilUnderlined(FAULT);
    expect((await costOf(mail)).listeners).toBeGreaterThan(bare.listeners);
    await storeOnly(practice, { off: true });
    await world.until('root === null');
    await mail.write(' ');
    expect(await costOf(mail)).toEqual(bare);
    expect(await oursOn(world)).toEqual(NOTHING);
  });
});
