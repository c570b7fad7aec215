import type { Locator, Page } from 'playwright-core';
import type { Letter } from '../../../src/critic/letter';
import type { Posted } from '../../fixtures/gmail/server';
import type { Practice } from './browser';
import { mailRoom } from './mail-room';

/** What every letter is faulted for, whoever reads it, and what the first rewrite takes out. Quoted mail may hold it too. */
export const FAULT = { rule: 'unfilled-blank', marked: '[day]', cut: ' on [day]' } as const;
/** A letter with that fault. */
export const LETTER = `Dear Professor,

I am a student of hydrology in Bergen. I will call you${FAULT.cut}. Could I ask for your advice?`;

/** One way in which a webmail lets somebody write. All of them keep the same contract. */
export type Surface = {
  readonly name: string;
  /** Opens it in a fresh page of the webmail, as its writer would, with recipient and subject. */
  readonly open: (practice: Practice) => Promise<OpenSurface>;
  /** What is read of it once the letter is written. */
  readonly yields: Letter;
  /** What is read of the letters that stand open behind it, in the order of the page; mostly none. */
  readonly behind?: readonly Letter[];
};

/** A surface that somebody writes on. */
export type OpenSurface = {
  /** The window that the editor stands in. */
  readonly page: Page;
  /** Whether that window holds nothing else, and closes with it. */
  readonly ownWindow: boolean;
  readonly editor: Locator;
  /** Writes the letter, with real keys, and waits until the webmail has saved it. */
  readonly write: () => Promise<void>;
  /** What stands in the editor: its markup, or the text of a field. */
  readonly draft: () => Promise<string>;
  /** Resolves when the webmail has saved what was done since; where it keeps an undo, that is a step of it. */
  readonly saved: () => Promise<unknown>;
  /** Sends with the webmail's own button, and gives what its server received. */
  readonly send: () => Promise<Posted>;
};

/** An expression for the extension's world: the letters of all composers of the page, as the mail room reads them. */
export const lettersOfPage = async (): Promise<string> => `(() => {
  ${await mailRoom()}
  const stop = new AbortController();
  const letters = [];
  mail.sites
    .find(({ hosts }) => hosts.some((host) => origin === 'https://' + host))
    .watch(document, (composer) => letters.push(composer.read().letter), stop.signal);
  stop.abort();
  return letters;
})()`;
