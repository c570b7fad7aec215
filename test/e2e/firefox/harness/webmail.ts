import type { Page } from 'puppeteer-core';
import { MAIL_URL, type Posted } from '../../../fixtures/gmail/server';
import type { FirefoxPractice } from './launch';

/** A webmail's practice page, as far as one letter needs it. */
export type Webmail = {
  readonly name: string;
  readonly url: string;
  readonly compose: string;
  readonly to: string;
  readonly subject: string;
  readonly editor: string;
  readonly send: string;
  /** A policy for trusted markup that the page lets be made, and makes none of. */
  readonly freePolicy: string;
};

const GMAIL: Webmail = {
  name: 'Gmail',
  url: MAIL_URL,
  compose: '[gh="cm"]',
  to: '.agP',
  subject: '[name="subjectbox"]',
  editor: '[g_editable="true"]',
  send: '.aoO',
  freePolicy: 'owa',
};
const OUTLOOK: Webmail = {
  name: 'Outlook',
  url: 'https://outlook.live.com/mail/0/',
  compose: '.new',
  to: '[id$="_TO"] [contenteditable="true"]',
  subject: '[id$="_SUBJECT"]',
  editor: '[role="textbox"][aria-multiline="true"]',
  send: '[id$="__primaryActionButton"]',
  freePolicy: 'goog#html',
};

export const WEBMAILS = [GMAIL, OUTLOOK] as const;

/** A letter that somebody writes in Firefox, with keys and the mouse. */
export type WrittenLetter = {
  readonly page: Page;
  /** Types, line by line, and waits until the webmail has saved it, which is a step of its undo. */
  readonly write: (text: string) => Promise<void>;
  readonly html: () => Promise<string>;
  /** Selects words that stand in one text node. */
  readonly select: (words: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Clicks Send and gives what the server received. */
  readonly send: () => Promise<Posted>;
};

/** Presses a key while Control is held. */
export const pressControl = async ({ keyboard }: Page, key: 'b' | 'z' | 'End'): Promise<void> => {
  await keyboard.down('Control');
  await keyboard.press(key);
  await keyboard.up('Control');
};

/** Opens a new mail to `to`; the editor has the focus. */
export const openLetter = async (
  { browser, server }: FirefoxPractice,
  { url, compose, to, subject, editor, send }: Webmail,
  recipient: string,
): Promise<WrittenLetter> => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.click(compose);
  await page.waitForSelector(editor);
  await page.click(to);
  await page.keyboard.type(recipient);
  await page.keyboard.press('Enter');
  await page.type(subject, 'Salt and ledgers');
  await page.focus(editor);
  return {
    page,
    write: async (text) => {
      const saved = server.next('draft');
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        if (line !== '') await page.keyboard.type(line);
      }
      await saved;
    },
    html: () => page.$eval(editor, (element) => element.innerHTML),
    select: (words) =>
      page.$eval(
        editor,
        (element, wanted) => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
            const at = node.nodeValue?.indexOf(wanted) ?? -1;
            if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          }
        },
        words,
      ),
    undo: async () => {
      const undone = server.next('draft');
      await pressControl(page, 'z');
      await undone;
    },
    send: async () => {
      const sent = server.next('sent');
      await page.click(send);
      return sent;
    },
  };
};
