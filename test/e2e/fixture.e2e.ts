import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Practice } from './harness/browser';
import { type MailPage, openMailPage } from './harness/mail-page';

let practice: Practice;
let mail: MailPage;

beforeAll(async () => {
  practice = await launch({});
  mail = await openMailPage(practice);
});
afterAll(() => practice.close());

describe('the practice mail page', () => {
  it('lets no script make markup from a string', async () => {
    const refused = await mail.page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
  });

  it('is the editor that Gmail’s descends from, and saves what is typed', async () => {
    await mail.compose({ to: 'Ann Example <ann@example.com>', subject: 'Tram lines' });
    await mail.write('Dear Ann,\n\nHello.');
    expect(await mail.html()).toBe('Dear Ann,<div><br></div><div>Hello.</div>');
    expect(practice.server.drafts.at(-1)).toEqual({
      subject: 'Tram lines',
      to: ['ann@example.com'],
      html: await mail.html(),
    });
    expect(await mail.page.locator('[g_editable]').first().getAttribute('role')).toBe('textbox');
  });

  it('undoes in steps of its own', async () => {
    const before = await mail.html();
    await mail.write(' More.');
    const undone = practice.server.next('draft');
    await mail.undo();
    await undone;
    expect(await mail.html()).toBe(before);
  });

  it('holds several composers, and sends what stands in the one that is sent', async () => {
    await mail.compose({ to: 'bo@example.com' });
    await mail.write('Second.', 1);
    expect(await mail.send(1)).toEqual({ subject: '', to: ['bo@example.com'], html: 'Second.' });
    expect(await mail.page.locator('[g_editable="true"]').count()).toBe(1);
    expect(await mail.send(0)).toMatchObject({ html: 'Dear Ann,<div><br></div><div>Hello.</div>' });
  });

  it('folds the recipients while the letter is written, and unfolds them where they are wanted', async () => {
    await mail.compose({ to: 'Di Example <di@example.com>' });
    const folded = mail.page.locator('.aoD.hl');
    expect(await folded.locator('span[email="di@example.com"]').innerText()).toBe('Di Example');
    expect(await mail.page.locator('.agP').isVisible()).toBe(false);
    await folded.click();
    expect(await mail.page.locator('.agP').isVisible()).toBe(true);
    expect(await folded.isVisible()).toBe(false);
    await mail.page.locator('.Ha').click();
  });

  it('hides a minimised letter, and shows it again as it was', async () => {
    await mail.compose({ to: 'cy@example.com' });
    await mail.write('Third.');
    const body = mail.page.locator('[g_editable="true"]');
    await mail.page.locator('.Hl').click();
    expect(await body.isVisible()).toBe(false);
    expect(await mail.html()).toBe('Third.');
    await mail.page.locator('.Hl').click();
    expect(await body.isVisible()).toBe(true);
  });

  it('sends by Ctrl+Enter too', async () => {
    const sent = practice.server.next('sent');
    await mail.page.locator('[g_editable="true"]').focus();
    await mail.page.keyboard.press('Control+Enter');
    expect(await sent).toMatchObject({ to: ['cy@example.com'], html: 'Third.' });
    await mail.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  });

  it.each([
    ['Enter on the button', () => mail.page.locator('.aoO').press('Enter')],
    ['Space on the button', () => mail.page.locator('.aoO').press(' ')],
    [
      'the menu beside it',
      async () => {
        await mail.page.locator('.hG').click();
        await mail.page.locator('[selector="scheduledSend"]').click();
      },
    ],
  ])('sends by %s too, once', async (_, press) => {
    await mail.compose({ to: 'cy@example.com' });
    await mail.write('Fourth.');
    const before = practice.server.sent.length;
    const sent = practice.server.next('sent');
    await press();
    expect(await sent).toMatchObject({ to: ['cy@example.com'], html: 'Fourth.' });
    await mail.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    expect(practice.server.sent).toHaveLength(before + 1);
  });

  it('sends nothing when a composer is closed', async () => {
    const before = practice.server.sent.length;
    await mail.compose();
    await mail.write('Not yet.');
    await mail.page.locator('.Ha').click();
    await mail.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    expect(practice.server.sent.length).toBe(before);
    expect(practice.server.drafts.at(-1)?.html).toBe('Not yet.');
  });
});
