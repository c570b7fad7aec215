import type { Page } from 'playwright-core';
import type { Practice } from '../e2e/harness/browser';
import { openMailPage } from '../e2e/harness/mail-page';
import { outlookSurfaces } from '../e2e/harness/outlook-surfaces';

export type OpenLetter = { readonly page: Page; readonly html: () => Promise<string> };

/** Loads the mail page of each webmail and opens a new mail in it, with the focus in the draft. */
export const MAIL_SITES: Readonly<Record<string, (practice: Practice) => Promise<OpenLetter>>> = {
  Gmail: async (practice) => {
    const mail = await openMailPage(practice);
    await mail.compose({ to: 'lindqvist@institute.example' });
    return { page: mail.page, html: () => mail.html() };
  },
  Outlook: async (practice) => {
    const surface = await outlookSurfaces.find(({ name }) => name === 'a new mail in Outlook')?.open(practice);
    if (surface === undefined) throw new Error('Outlook has no new mail.');
    await surface.editor.focus();
    return { page: surface.page, html: () => surface.editor.innerHTML() };
  },
};
