import { expect, it } from 'vitest';
import { mail, practiseEachTest, world } from './harness/practice';

practiseEachTest();

const loaded = (): Promise<boolean> => world.evaluate(`typeof worthwhileReadLetters === 'function'`);

it('loads what reads letters when the first is opened, and not before', async () => {
  await mail.page.locator('[gh="cm"]').waitFor();
  await mail.page.locator('[gh="cm"]').hover();
  expect(await loaded()).toBe(false);
  await mail.compose();
  await world.until('root?.querySelector(".badge")');
  expect(await loaded()).toBe(true);
});
