import type { Edit } from '../../../../src/critic/critique';
import type { Composer, WriteOutcome } from '../../../../src/mail/site';
import { mailRoom } from '../../harness/mail-room';
import type { FirefoxPractice } from './launch';
import { pressControl, type Webmail } from './webmail';

/** A webmail's editor, held by the mail room as the extension would hold it. */
export type WrittenEditor = {
  /** Puts markup into the editor, then types a full stop at its end, so that the editor knows of it. */
  readonly fill: (html: string) => Promise<void>;
  readonly html: () => Promise<string>;
  readonly text: () => Promise<string>;
  /** Writes, and waits until the editor has taken that for a step of its undo. */
  readonly write: (edits: readonly Edit[], expected: string) => Promise<WriteOutcome>;
  readonly undo: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Held = {
  readonly composers: readonly Composer[];
  /** Makes markup that the page takes for trusted. */
  readonly markup: { readonly createHTML: (html: string) => string };
};

export const openWritten = async (
  { browser, server }: FirefoxPractice,
  { url, compose, editor, freePolicy }: Webmail,
): Promise<WrittenEditor> => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.click(compose);
  await page.waitForSelector(editor);
  await page.evaluate(`${await mailRoom()}
    globalThis.markup = trustedTypes.createPolicy(${JSON.stringify(freePolicy)}, { createHTML: (html) => html });
    globalThis.composers = [];
    mail.sites
      .find(({ hosts }) => hosts.includes(location.hostname))
      .watch(document, (composer) => composers.push(composer), new AbortController().signal);`);
  const html = (): Promise<string> => page.$eval(editor, (element) => element.innerHTML);
  return {
    fill: async (given) => {
      await page.$eval(
        editor,
        (element, html) => {
          element.innerHTML = (window as unknown as Held).markup.createHTML(html);
        },
        given,
      );
      await page.focus(editor);
      await pressControl(page, 'End');
      const known = server.next('draft');
      await page.keyboard.type('.');
      await known;
    },
    html,
    text: () => page.evaluate(() => (window as unknown as Held).composers[0]?.read().letter.body ?? ''),
    write: async (edits, expected) => {
      const known = server.next('draft');
      const outcome = await page.evaluate(
        (made, body) => {
          const [composer] = (window as unknown as Held).composers;
          if (composer === undefined) throw new Error('The mail room found no composer.');
          return composer.write(made, { subject: '', body });
        },
        edits as Edit[],
        expected,
      );
      await known;
      return outcome;
    },
    undo: async () => {
      const undone = server.next('draft');
      await pressControl(page, 'z');
      await undone;
    },
    close: () => page.close(),
  };
};
