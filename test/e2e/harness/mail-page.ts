import type { Page } from 'playwright-core';
import { MAIL_URL, type MailServer, type Posted } from '../../fixtures/gmail/server';
import type { Practice } from './browser';

const BODY = '[g_editable="true"]';

/** The practice page, used as its writer does: with keys and the mouse. `at` counts composers from the first opened. */
export type MailPage = {
  readonly page: Page;
  /** Opens a composer; the recipient and the subject are typed into their fields. */
  readonly compose: (letter?: { readonly to?: string; readonly subject?: string }) => Promise<void>;
  /** Types into the body, line by line, with real keys. */
  readonly write: (text: string, at?: number) => Promise<void>;
  readonly html: (at?: number) => Promise<string>;
  readonly text: (at?: number) => Promise<string>;
  readonly caret: () => Promise<string>;
  /** Clicks Send and gives what the server received. */
  readonly send: (at?: number) => Promise<Posted>;
  readonly undo: () => Promise<void>;
};

/** Past the 250 ms after which Closure saves an undo state: the draft that it then posts is the sign. */
const settled = (server: MailServer): Promise<Posted> => server.next('draft');

/** `query` names settings of the page, as `account.js` reads them. */
export const openMailPage = async ({ context, server }: Practice, query = ''): Promise<MailPage> => {
  const page = await context.newPage();
  await page.goto(`${MAIL_URL}${query}`);
  const body = (at: number) => page.locator(BODY).nth(at);
  return {
    page,
    compose: async ({ to, subject } = {}) => {
      const before = await page.locator(BODY).count();
      await page.locator('[gh="cm"]').click();
      await body(before).waitFor();
      const composer = page.locator('[role="dialog"]').nth(before);
      if (to !== undefined) {
        await composer.locator('.agP').pressSequentially(to);
        await page.keyboard.press('Enter');
      }
      if (subject !== undefined) await composer.locator('[name="subjectbox"]').pressSequentially(subject);
      await body(before).focus();
    },
    write: async (text, at = 0) => {
      await body(at).focus();
      const saved = settled(server);
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        if (line !== '') await page.keyboard.type(line);
      }
      await saved;
    },
    html: (at = 0) => body(at).innerHTML(),
    text: async (at = 0) => (await body(at).innerText()).replaceAll('\u00a0', ' '),
    caret: () => page.evaluate(() => document.getSelection()?.anchorNode?.textContent ?? ''),
    send: async (at = 0) => {
      const sent = server.next('sent');
      const dialogs = page.locator('[role="dialog"]');
      const before = await dialogs.count();
      await dialogs.nth(at).locator('.aoO').click();
      const posted = await sent;
      await page.waitForFunction((count) => document.querySelectorAll('[role="dialog"]').length < count, before);
      return posted;
    },
    undo: async () => {
      await page.keyboard.press('Control+z');
    },
  };
};
