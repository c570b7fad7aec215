import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ExtensionWorld } from './extension-world';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are broken, each with the markup that breaks it; an expression. */
const faultsIn = (root: string): string =>
  `axe.run(${root}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

/** What axe finds wrong with a page of the extension's own. */
export const faultsOfPage = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate<readonly string[]>(faultsIn('document'));
};

/**
 * What axe finds wrong with all that stands in the closed root: it sees into it only where closed roots look open, in
 * the extension's world alone.
 */
export const faultsOfPanel = async (world: ExtensionWorld): Promise<readonly string[]> => {
  await world.evaluate(`(() => {
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
    });
    if (typeof axe === 'undefined') { ${AXE} }
  })()`);
  return world.evaluate<readonly string[]>(`await ${faultsIn(`document.querySelector('worthwhile-panel')`)}`);
};
