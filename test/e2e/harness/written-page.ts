import type { BrowserContext, Page } from 'playwright-core';
import type { Edit } from '../../../src/critic/critique';
import type { Composer, WriteOutcome } from '../../../src/mail/site';
import type { Practice } from './browser';
import { openMailPage } from './mail-page';
import { mailRoom } from './mail-room';

/** An editor in a page of its own, held by the mail room as the extension would hold it. */
export type WrittenPage = {
  readonly page: Page;
  /** Puts markup into the editor, then types `last` at its end, so that the editor knows of it. */
  readonly fill: (html: string, last?: string) => Promise<void>;
  readonly html: () => Promise<string>;
  readonly text: () => Promise<string>;
  readonly write: (edits: readonly Edit[], expected: string) => Promise<WriteOutcome>;
  /** Past the moment at which the editor takes a change for a step of its own. */
  readonly settled: () => Promise<void>;
  readonly undo: () => Promise<void>;
};

const EDITOR = '[contenteditable="true"]:is([g_editable="true"], [aria-multiline="true"])';
const PLAIN = 'https://plain.example/';

type Held = { readonly composers: readonly Composer[] };

/** Lets every page that opens from now on hold its composers in `composers`. */
export const holdComposers = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(`${await mailRoom()}
    globalThis.composers = [];
    const site = mail.sites.find(({ hosts }) => hosts.includes(location.hostname)) ?? mail.sites[0];
    site.watch(document, (composer) => composers.push(composer), new AbortController().signal);`);
};

const written = (page: Page, settled: () => Promise<void>): WrittenPage => ({
  page,
  fill: async (html, last = '.') => {
    await page.locator(EDITOR).evaluate((editor, markup) => {
      editor.innerHTML = markup;
    }, html);
    await page.locator(EDITOR).focus();
    await page.keyboard.press('Control+End');
    const known = settled();
    await page.keyboard.type(last);
    await known;
  },
  html: () => page.locator(EDITOR).innerHTML(),
  text: () => page.evaluate(() => (window as unknown as Held).composers[0]?.read().letter.body ?? ''),
  write: (edits, expected) =>
    page.evaluate(
      ([made, text]) => {
        const [composer] = (window as unknown as Held).composers;
        if (composer === undefined) throw new Error('The mail room found no composer.');
        return composer.write(made, { subject: '', body: text });
      },
      [edits, expected] as const,
    ),
  settled,
  undo: () => page.keyboard.press('Control+z'),
});

/** A bare editable element: the browser's own undo. */
export const openPlain = async ({ context }: Practice): Promise<WrittenPage> => {
  const page = await context.newPage();
  await page.route(PLAIN, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><div role="dialog"><form></form><div g_editable="true" contenteditable="true"><br></div></div>',
    }),
  );
  await page.goto(PLAIN);
  return written(page, async () => undefined);
};

/** A page whose letters are markup, which the webmail's own lets nobody set. */
const letMarkupIn = async ({ context }: Practice, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
};

/** Closure's editor, which keeps an undo of its own: each draft that it saves is a step. */
export const openClosure = async (practice: Practice): Promise<WrittenPage> => {
  const { page, compose } = await openMailPage(practice);
  await letMarkupIn(practice, page);
  await compose();
  return written(page, async () => {
    await practice.server.next('draft');
  });
};

/** RoosterJS, which takes snapshots of its own at what its writer does. */
export const openRooster = async (practice: Practice): Promise<WrittenPage> => {
  const page = await practice.context.newPage();
  await page.goto('https://outlook.live.com/mail/0/');
  await letMarkupIn(practice, page);
  await page.locator('.new').click();
  return written(page, async () => {
    await practice.server.next('draft');
  });
};
