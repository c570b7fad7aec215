import type { Page } from 'playwright-core';

/** No page of ours has so many stops before what a test looks for. */
const STOPS = 80;

/** Presses Tab until the focus is where it is wanted. */
export const tabTo = async (page: Page, isThere: () => Promise<unknown>): Promise<void> => {
  for (let press = 0; press < STOPS; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
};

/** As `tabTo`, in a page of our own. */
export const tabToElement = (page: Page, selector: string): Promise<void> =>
  tabTo(page, () => page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`));
