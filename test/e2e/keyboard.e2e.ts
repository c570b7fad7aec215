import { beforeEach, describe, expect, it } from 'vitest';
import { ONE_CLICK } from '../../src/page/applying';
import { storeOnly } from './harness/browser';
import { tabTo, tabToElement } from './harness/keyboard';
import { openOptions, openPopup } from './harness/own-pages';
import { mail, practice, practiseEachTest, pressKeyOf, world } from './harness/practice';

const COURTESY = 'I hope this email finds you well.';
const ASK = 'Could I buy you a coffee to hear about your wells?';
const LETTER = `Dear Professor Lindqvist,

${COURTESY} You are such an inspiration! I am a student of hydrology in Bergen. ${ASK}`;

practiseEachTest();
beforeEach(() => storeOnly(practice));

const press = (key: string): Promise<void> => mail.page.keyboard.press(key);
/** Goes on through the panel until the focus is on what `selector` finds. */
const tabIn = (selector: string): Promise<void> =>
  tabTo(mail.page, () => world.evaluate(`root.activeElement?.matches(${JSON.stringify(selector)})`));

const openPanel = async (): Promise<void> => {
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.untilUnderlined(COURTESY);
  await pressKeyOf('toggle-panel');
  await world.until(`root.activeElement?.matches('[name=relation]')`);
};

describe('in the panel, by keyboard alone,', () => {
  it('a rewrite is taken, and the writing goes on', async () => {
    await openPanel();
    await tabIn('[data-rule="platitude"] .rewrite');
    await press('Enter');
    await world.until(`!document.querySelector('[g_editable]').innerText.includes('I hope this email')`);
    await mail.page.keyboard.type('So: ');
    expect(await mail.text()).toContain('So: You are such an inspiration! I am a student');
  });

  it('the reader is placed, by the arrows, and Escape leads back to the letter', async () => {
    await openPanel();
    await press('ArrowRight');
    await world.untilNotUnderlined(COURTESY);
    expect(await world.evaluate(`root.querySelector('[name=relation]:checked').value`)).toBe('peer');
    await press('Escape');
    await world.until(`root.querySelector('.badge')`);
    await mail.page.keyboard.type('And ');
    expect(await mail.text()).toContain('And ');
  });

  it('a finding is set aside, and that is undone', async () => {
    await openPanel();
    await tabIn('[data-rule="platitude"] [data-scope="letter"]');
    await press('Enter');
    await world.untilNotUnderlined(COURTESY);
    await tabIn('.undo');
    await press('Enter');
    await world.untilUnderlined(COURTESY);
    expect(await world.evaluate(`root.activeElement?.matches('.panel')`)).toBe(true);
  });

  it('a reading is put right, and taken back', async () => {
    await openPanel();
    await tabIn('.outline > summary');
    await press('Enter');
    await tabIn('[data-reads="ask"] .say');
    await press('Enter');
    await world.until(`!root.querySelector('article[data-rule="ask-before-give"]')`);
    await tabIn('.outline section .say');
    await press('Enter');
    await world.until(`root.querySelector('article[data-rule="ask-before-give"]')`);
  });

  it('the letter is rebuilt, without what was refused', async () => {
    await openPanel();
    await tabIn('.rebuild');
    await press('Enter');
    await world.until(`root.querySelector('.rebuilt li')`);
    await tabIn('.rebuilt li:has(del) input');
    const refused = await world.evaluate<string>(`root.querySelector('.rebuilt li:has(del) del').textContent`);
    await press('Space');
    await world.until(`!root.querySelector('.rebuilt li:has(del) input').checked`);
    await mail.page.waitForTimeout(ONE_CLICK);
    await tabIn('.rebuilt .rewrite');
    await press('Enter');
    await world.until(`!root.querySelector('.rebuilt')`);
    expect(await mail.text()).toContain(refused.trim());
    expect(await mail.text()).toContain('If it is not for you, no answer is needed.');
  });
});

describe('in the popup, by keyboard alone,', () => {
  it('a line leads to its words in the letter', async () => {
    await openPanel();
    const popup = await openPopup(practice);
    await tabToElement(popup, '[data-check="no-empty-phrases"] .words');
    // The popup may be gone before it has told that the key was pressed.
    await Promise.all([popup.waitForEvent('close'), popup.keyboard.press('Enter').catch(() => undefined)]);
    await expect.poll(() => mail.page.evaluate(() => String(document.getSelection()))).toBe(COURTESY);
  });

  it('reading is paused, and begun again', async () => {
    await openPanel();
    const popup = await openPopup(practice);
    await tabToElement(popup, '.pause button:last-child');
    await popup.keyboard.press('Enter');
    await popup.getByText('Paused everywhere').waitFor();
    await world.until('root === null');
    await tabToElement(popup, '.none button');
    await popup.keyboard.press('Enter');
    await popup.locator('[data-check]').first().waitFor();
    await world.untilUnderlined(COURTESY);
  });
});

describe('on the options page, by keyboard alone,', () => {
  it('a rule is found and switched off', async () => {
    const page = await openOptions(practice);
    await tabToElement(page, '[type="search"]');
    await page.keyboard.type('courtesy');
    await page.locator('[data-rule="peer-move"]').waitFor({ state: 'hidden' });
    await tabToElement(page, '[data-rule="platitude"] [role="switch"]');
    await page.keyboard.press('Space');
    await expect
      .poll(() => practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.get()'))
      .toMatchObject({ settings: { rulesOff: ['platitude'] } });
  });

  it('somebody is placed, and forgotten', async () => {
    const page = await openOptions(practice);
    await tabToElement(page, '#who');
    await page.keyboard.type('@myfirm.example');
    await page.keyboard.press('Enter');
    await page.locator('.people bdi', { hasText: '@myfirm.example' }).waitFor();
    await tabToElement(page, '[aria-label="Forget @myfirm.example"]');
    await page.keyboard.press('Enter');
    await page.locator('.people bdi').waitFor({ state: 'detached' });
    expect(await page.evaluate(`document.activeElement.matches('.people')`)).toBe(true);
  });

  it('everything is forgotten after a yes, which the focus is not on', async () => {
    await storeOnly(practice, { strictness: 'strict' });
    const page = await openOptions(practice);
    await tabToElement(page, '#data .row > button:last-child');
    await page.keyboard.press('Enter');
    await page.locator('.confirm').waitFor();
    expect(await page.evaluate(`document.activeElement.matches('.grave')`)).toBe(false);
    await tabToElement(page, '.confirm .grave');
    await page.keyboard.press('Enter');
    await page.getByText('Done: nothing is kept any more.').waitFor();
    expect(await page.locator('[name="strictness"]:checked').getAttribute('value')).toBe('balanced');
  });
});
