import type { Locator, Page } from 'playwright-core';
import type { Letter } from '../../../src/critic/letter';
import type { Posted } from '../../fixtures/gmail/server';
import type { Practice } from './browser';
import { mailRoom } from './mail-room';

/** One way in which a webmail lets somebody write. All of them keep the same contract. */
export type Surface = {
  readonly name: string;
  /** Opens it in a fresh page of the webmail, as its writer would, with recipient and subject. */
  readonly open: (practice: Practice) => Promise<OpenSurface>;
  /** What is read of it once the letter is written. */
  readonly yields: Letter;
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

/**
 * Counts what is put into an editor that neither its writer nor the webmail did: elements unlike all that stood there,
 * save plain lines, and any attribute that changes.
 */
export const watchEditor = async (editor: Locator): Promise<() => Promise<string[]>> => {
  await editor.evaluate((watched) => {
    const known = new Set(['<div></div>', '<br>']);
    const looks = (element: Element): string => (element.cloneNode() as Element).outerHTML;
    const attributes = watched.getAttributeNames();
    const foreign: string[] = [];
    for (const element of watched.querySelectorAll('*')) known.add(looks(element));
    new MutationObserver((mutations) => {
      for (const { type, attributeName, addedNodes, target } of mutations) {
        if (type === 'attributes' && !(target === watched && attributes.includes(attributeName ?? '')))
          foreign.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) {
          const elements = node.nodeType === 1 ? [node as Element, ...(node as Element).querySelectorAll('*')] : [];
          foreign.push(...elements.map(looks).filter((look) => !known.has(look)));
        }
      }
    }).observe(watched, { attributes: true, childList: true, subtree: true });
    Object.assign(window, { foreign });
  });
  return () => editor.page().evaluate(() => (window as unknown as { foreign: string[] }).foreign);
};

/** An expression for the extension's world: the letters of all composers of the page, as the mail room reads them. */
export const lettersOfPage = async (): Promise<string> => `(() => {
  ${await mailRoom()}
  const stop = new AbortController();
  const composers = [];
  mail.sites
    .find(({ hosts }) => hosts.includes(location.hostname))
    .watch(document, (composer) => composers.push(composer), stop.signal);
  const letters = composers.map((composer) => composer.read().letter);
  stop.abort();
  return letters;
})()`;
