import { expect, it } from 'vitest';
import { mail, practice, practiseEachTest, world } from './harness/practice';

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

it('tries again when its writer comes back, where the first time failed', async () => {
  const [worker] = practice.context.serviceWorkers();
  await worker?.evaluate(`(() => {
    const { executeScript } = chrome.scripting;
    chrome.scripting.executeScript = () => {
      chrome.scripting.executeScript = executeScript;
      return Promise.reject(new Error('refused'));
    };
  })()`);
  await mail.compose();
  expect(await world.evaluate('root')).toBeNull();
  await mail.page.locator('[name="subjectbox"]').focus();
  await mail.page.locator('[g_editable="true"]').focus();
  await world.until('root?.querySelector(".badge")');
});
