import type { BrowserContext, Page } from 'playwright-core';
import type { Letter, Person } from '../../../src/critic/letter';
import { MAIL_URL } from '../../fixtures/gmail/server';
import { FAULT, LETTER, type Surface } from './surface';

const RICH = '[g_editable="true"]';
const PLAIN = 'textarea.Ak';
const ADA: Person = { name: 'Ada Lindqvist', email: 'lindqvist@institute.example' };
const INES: Person = { name: 'Ines Example', email: 'ines@example.com' };

type Desk = { readonly page: Page; readonly context: BrowserContext };

/** A way to open a surface; gives the window that it stands in. */
type Way = (desk: Desk) => Promise<Page>;

const address = async (page: Page, { name, email }: Person): Promise<void> => {
  await page.locator('.agP').pressSequentially(`${name} <${email}>`);
  await page.keyboard.press('Enter');
};

const fillHead = async (page: Page): Promise<Page> => {
  await address(page, ADA);
  await page.locator('[name="subjectbox"]').pressSequentially('Wells in Bergen');
  return page;
};

const newMail: Way = async ({ page }) => {
  await page.locator('[gh="cm"]').click();
  return fillHead(page);
};

const ownWindow: Way = async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await page.locator('[gh="cm"]').click({ modifiers: ['Shift'] });
  return fillHead(await opened);
};

const reply: Way = async ({ page }) => {
  await page.locator('[data-opens="thread"]').click();
  await page.locator('.bkH').click();
  return page;
};

const forward: Way = async ({ page }) => {
  await page.locator('[data-opens="thread"]').click();
  await page.locator('.bkG').click();
  await address(page, ADA);
  return page;
};

const reopened: Way = async ({ page }) => {
  await page.locator('[data-opens="draft"]').click();
  return page;
};

/** `way`, and then a click on each of these. */
const then =
  (way: Way, ...selectors: readonly string[]): Way =>
  async (desk) => {
    const page = await way(desk);
    for (const selector of selectors) await page.locator(selector).click();
    return page;
  };

const typeLines = async (page: Page, text: string): Promise<void> => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line !== '') await page.keyboard.type(line);
  }
};

type Given = {
  readonly name: string;
  readonly open: Way;
  /** The user's settings: the page's query. */
  readonly account?: string;
  readonly editor?: string;
  /** Writes the letter; absent: types it at the top. */
  readonly write?: (page: Page) => Promise<void>;
  readonly yields?: Partial<Letter>;
};

const NEW: Letter = {
  kind: 'new',
  subject: 'Wells in Bergen',
  body: LETTER,
  recipients: [ADA],
  from: { name: '', email: 'me@example.com' },
};
const REPLY: Partial<Letter> = { kind: 'reply', subject: 'Re: Tram lines', recipients: [INES] };
const FORWARD: Partial<Letter> = { kind: 'forward', subject: 'Fwd: Tram lines' };

const surface = ({ name, open, account = '', editor = RICH, write, yields }: Given): Surface => ({
  name,
  yields: { ...NEW, ...yields },
  open: async ({ context, server }) => {
    const start = await context.newPage();
    await start.goto(`${MAIL_URL}?${account}`);
    const page = await open({ page: start, context });
    const body = page.locator(editor);
    await body.waitFor();
    const saved = () => server.next('draft');
    return {
      page,
      ownWindow: page !== start,
      editor: body,
      saved,
      write: async () => {
        await body.focus();
        const done = saved();
        if (write !== undefined) await write(page);
        else {
          await page.keyboard.press('Control+Home');
          await typeLines(page, LETTER);
        }
        await done;
      },
      draft: () => body.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : field.innerHTML)),
      send: async () => {
        const sent = server.next('sent');
        await page.locator('.aoO').click();
        return sent;
      },
    };
  },
});

const inLanguages: readonly Given[] = ['ko', 'ar', 'hu'].flatMap((hl) => [
  { name: `a new mail, the page in ${hl}`, account: `hl=${hl}`, open: newMail },
  {
    name: `a reply with its quote shown, the page in ${hl}`,
    account: `hl=${hl}`,
    open: then(reply, '.ajR'),
    yields: REPLY,
  },
]);

const givens: readonly Given[] = [
  { name: 'a new mail', open: newMail },
  { name: 'a mail that was minimised', open: then(newMail, '.Hl', '.Hl') },
  { name: 'a mail in full screen', open: then(newMail, '.Hq') },
  { name: 'a mail under the old title bar', account: 'bar=img', open: then(newMail, '.Hl', '.Hl', '.Hq') },
  { name: 'a mail in a window of its own', open: ownWindow },
  { name: 'a mail with the recipients’ old row', account: 'to=hidden', open: newMail },
  { name: 'a mail with recipients one level deeper', account: 'to=deeper', open: newMail },
  { name: 'a mail with a signature', account: 'body=signature', open: newMail },
  { name: 'a mail in the user’s own font', account: 'body=font', open: newMail },
  { name: 'a mail from right to left', account: 'body=rtl', open: newMail },
  {
    name: 'a template with merge fields',
    open: newMail,
    write: (page) => page.locator('[data-does="template"]').click(),
    yields: {
      body: `Hi {{first name}},\n\nI will call you${FAULT.cut}. I am writing to @firstname about wells in Bergen.`,
    },
  },
  {
    name: 'a draft that is opened again',
    open: reopened,
    write: async (page) => {
      await page.keyboard.press('Control+End');
      await typeLines(page, `I will call you${FAULT.cut}.`);
    },
    yields: { body: `Dear Professor,\n\nI read your book on wells.\nI will call you${FAULT.cut}.` },
  },
  { name: 'a reply in its thread', open: reply, yields: REPLY },
  { name: 'a reply with its quote shown', open: then(reply, '.ajR'), yields: REPLY },
  { name: 'a reply that was popped out', open: then(reply, '.out'), yields: REPLY },
  { name: 'a popped-out reply with its quote shown', open: then(reply, '.ajR', '.out'), yields: REPLY },
  { name: 'a forward in its thread', open: forward, yields: FORWARD },
  { name: 'plain text in the rich editor', account: 'plain=div', open: then(newMail, '[data-does="plain"]') },
  { name: 'plain text in a text field', open: then(newMail, '[data-does="plain"]'), editor: PLAIN },
  ...inLanguages,
];

/** Every surface of Gmail. */
export const gmailSurfaces: readonly Surface[] = givens.map(surface);
