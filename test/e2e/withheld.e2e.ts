import { expect, it } from 'vitest';
import { PRACTICE_PAGE } from '../../src/shell/pages';
import { faultsOfPage } from './harness/axe';
import { type MailPage, openMailPage } from './harness/mail-page';
import { openOptions, openPopup } from './harness/own-pages';
import { practice, practiseEachTest } from './harness/practice';

const HAS_OURS = `document.querySelector('worthwhile-panel') !== null`;

practiseEachTest();

const write = async (): Promise<MailPage> => {
  const mail = await openMailPage(practice);
  await mail.compose({ to: 'ann@example.com' });
  await mail.write('I will call you on [day].');
  return mail;
};

/** What the browser's own page for extensions offers as “Site access”. */
const giveAccess = async (access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
  const page = await practice.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${practice.extensionId}', hostAccess: '${access}' })`,
  );
  await page.close();
};

it('says wherever it is seen that the browser keeps it from the mail, and reads again once it is allowed', async () => {
  await giveAccess('ON_CLICK');
  const kept = await write();
  expect(await kept.page.evaluate(HAS_OURS)).toBe(false);

  const popup = await openPopup(practice);
  expect(await popup.locator('h1').innerText()).toBe('Not allowed to read');
  expect(await popup.locator('.none button').innerText()).toBe('Allow it');
  expect(await faultsOfPage(popup)).toEqual([]);
  await popup.close();

  const options = await openOptions(practice);
  const missing = options.getByText('Your browser does not let Worthwhile read mail.google.com.');
  await missing.waitFor();
  const welcome = await practice.context.newPage();
  await welcome.goto(`chrome-extension://${practice.extensionId}/${PRACTICE_PAGE}`);
  await welcome.getByText('Not allowed').first().waitFor();
  expect(await faultsOfPage(welcome)).toEqual([]);

  await giveAccess('ON_ALL_SITES');
  await missing.waitFor({ state: 'detached' });
  await welcome.getByText('Your browser allows it on all of them.').waitFor();
  const allowed = await write();
  await allowed.page.waitForFunction(HAS_OURS);
});
