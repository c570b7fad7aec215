import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Letter, Person } from '../../../src/critic/letter';
import { LETTER, type Surface } from './surface';

const SUBJECT = 'Wells in Bergen';
const ADA: Person = { name: 'Ada Lindqvist', email: 'lindqvist@institute.example' };
const DIRECTORY: Person = { name: 'Ada Lindqvist', email: '' };

const NEW: Letter = { subject: SUBJECT, body: LETTER, kind: 'new', recipients: [ADA] };
/** The letter that is begun before another is. */
const FIRST: Letter = { ...NEW, body: 'First.', recipients: [DIRECTORY] };

type Desk = { readonly page: Page; readonly context: BrowserContext };
/** Opens a surface; gives the window that it stands in. */
type Way = (desk: Desk) => Promise<Page>;

/** Of several composers, the one in front. */
const inFront = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true });
const bodyOf = (page: Page): Locator => inFront(page, '[role="textbox"][aria-multiline="true"]');

const fillHead = async (page: Page, to: string): Promise<void> => {
  await inFront(page, '[id$="_TO"] [contenteditable="true"]').click();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await inFront(page, '[id$="_SUBJECT"]').fill(SUBJECT);
};

const newMail =
  ({ name, email }: Person): Way =>
  async ({ page }) => {
    await page.locator('.new').click();
    await fillHead(page, email === '' ? name : `${name} <${email}>`);
    return page;
  };

const secondMail: Way = async (desk) => {
  await newMail(DIRECTORY)(desk);
  await bodyOf(desk.page).pressSequentially(FIRST.body);
  return newMail(ADA)(desk);
};

const reply =
  (row: number): Way =>
  async ({ page }) => {
    await page.locator('.row').nth(row).click();
    await page.locator('.reply').click();
    return page;
  };

const poppedOut =
  (way: Way): Way =>
  async (desk) => {
    const page = await way(desk);
    const opened = desk.context.waitForEvent('page');
    await inFront(page, '.pop').click();
    return opened;
  };

type Given = {
  readonly at: string;
  readonly way: Way;
  readonly ownWindow?: boolean;
  readonly yields?: Partial<Letter>;
  readonly behind?: readonly Letter[];
};

const surface = (name: string, { at, way, ownWindow = false, yields = {}, behind = [] }: Given): Surface => ({
  name,
  yields: { ...NEW, ...yields },
  behind,
  open: async ({ context, server }) => {
    const opener = await context.newPage();
    await opener.goto(at);
    const page = await way({ page: opener, context });
    const editor = bodyOf(page);
    await editor.waitFor();
    return {
      page,
      ownWindow,
      editor,
      write: async () => {
        await editor.focus();
        const saved = server.next('draft');
        for (const [index, line] of LETTER.split('\n').entries()) {
          if (index > 0) await page.keyboard.press('Enter');
          if (line !== '') await page.keyboard.type(line);
        }
        await saved;
        if (yields.kind === 'reply') await editor.locator('#divRplyFwdMsg').waitFor();
      },
      draft: () => editor.innerHTML(),
      saved: () => server.next('draft'),
      send: async () => {
        const sent = server.next('sent');
        await inFront(page, '[id$="__primaryActionButton"]').click();
        return sent;
      },
    };
  },
});

const LIVE = 'https://outlook.live.com/mail/0/';
const REPLY = { subject: '', kind: 'reply', recipients: [] } as const;
const ANSWERED = { ...REPLY, subject: 'Re: Tram lines', recipients: [{ name: 'Ines', email: '' }] } as const;

/** Every surface of Outlook, at each of its hosts. */
export const outlookSurfaces: readonly Surface[] = [
  surface('a new mail in Outlook', { at: LIVE, way: newMail(ADA) }),
  surface('a mail to somebody known by name', {
    at: 'https://outlook.office.com/mail/0/',
    way: newMail(DIRECTORY),
    yields: { recipients: [DIRECTORY] },
  }),
  surface('the second of several mails', { at: LIVE, way: secondMail, behind: [FIRST] }),
  surface('a reply in its conversation', {
    at: 'https://outlook.office365.com/mail/0/',
    way: reply(0),
    yields: REPLY,
  }),
  surface('a reply whose quote comes late', { at: LIVE, way: reply(1), yields: REPLY }),
  surface('a window that the page fills', {
    at: 'https://outlook.cloud.microsoft/mail/0/',
    way: poppedOut(newMail(ADA)),
    ownWindow: true,
  }),
  surface('a reply in a window of its own', {
    at: LIVE,
    way: poppedOut(reply(0)),
    ownWindow: true,
    yields: ANSWERED,
  }),
  surface('a deep link', {
    at: `https://outlook.office.com/mail/deeplink/compose?${new URLSearchParams({ to: `${ADA.name} <${ADA.email}>`, subject: SUBJECT })}`,
    way: async ({ page }) => page,
  }),
];
