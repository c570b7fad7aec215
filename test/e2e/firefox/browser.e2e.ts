import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clickToolbarButton, openOptions, popupText, pressAltShift } from './harness/browser-window';
import { type FirefoxPractice, launch } from './harness/launch';
import { type OwnSurface, ownSurfaceOf } from './harness/own-surface';
import { openLetter, WEBMAILS, type WrittenLetter } from './harness/webmail';

const COURTESY = 'I hope this email finds you well.';
const LETTER = `Dear Professor Lindqvist,

${COURTESY} You are such an inspiration! I am a student of hydrology in Bergen. Could I buy you a coffee to hear about your wells?`;
const [GMAIL] = WEBMAILS;

let practice: FirefoxPractice;
let letter: WrittenLetter;
let own: OwnSurface;

const write = async (): Promise<void> => {
  letter = await openLetter(practice, GMAIL, 'lindqvist@institute.example');
  own = ownSurfaceOf(letter.page);
  await letter.write(LETTER);
};

beforeAll(async () => {
  practice = await launch();
  await write();
  await own.untilUnderlined(COURTESY);
});
afterAll(() => practice?.close());

it('Firefox’s own keys open the panel, and take the first rewrite of the finding in front', async () => {
  await pressAltShift(practice.browser, 'J');
  await own.until(`root.querySelector('.panel')`);
  await pressAltShift(practice.browser, 'Y');
  await own.until(`String(document.getSelection()) === ${JSON.stringify(COURTESY)}`);
  const before = await letter.html();
  const saved = practice.server.next('draft');
  await pressAltShift(practice.browser, 'Y');
  await saved;
  expect(await letter.html()).toBe(before.replace(`${COURTESY} `, ''));
  await letter.undo();
  expect(await letter.html()).toBe(before);
});

it('the popup of the toolbar’s button shows the checklist of the letter in front', async () => {
  await clickToolbarButton(practice.browser);
  const words = await vi.waitUntil(() => popupText(practice.browser), { timeout: 15_000 });
  expect(words).toContain('No empty phrases');
  expect(words).toContain(COURTESY);
});

it('a choice of the options page takes effect in an open letter, and in the next', async () => {
  await own.untilUnderlined(COURTESY);
  const options = await openOptions(practice.browser);
  await options.evaluate(`document.querySelector('[data-rule="platitude"] [role="switch"]').click()`);
  await letter.page.bringToFront();
  await vi.waitUntil(async () => !(await own.underlined()).includes(COURTESY), { timeout: 15_000 });
  await letter.page.close();
  await write();
  await own.until(`root?.querySelector('.badge[data-severity]')`);
  expect(await own.underlined()).not.toContain(COURTESY);
});

it('says on the options page which mail Firefox keeps from it, and is allowed to read it by a click', async () => {
  const options = await openOptions(practice.browser);
  const missing = () => options.evaluate<boolean>(`document.querySelector('#sites li .detail') !== null`);
  expect(await missing()).toBe(false);
  await options.evaluate(`browser.permissions.remove({ origins: ['https://mail.google.com/mail/*'] })`);
  await vi.waitUntil(missing);
  await options.click('#sites li .detail button');
  await vi.waitUntil(async () => !(await missing()));
});
