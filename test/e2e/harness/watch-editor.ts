import type { Locator } from 'playwright-core';

/** Of what was put into `editor` from now on: tags of elements that `untouched` markup does not hold, and attributes that changed. */
export type Watched = (untouched: string) => Promise<readonly string[]>;

/** Watches what comes into an editor, be it for a moment. */
export const watchEditor = async (editor: Locator): Promise<Watched> => {
  await editor.evaluate((watched) => {
    const seen: string[] = [];
    const tagOf = (element: Element): string => (element.cloneNode() as Element).outerHTML.replace(/<\/.*$/, '');
    new MutationObserver((mutations) => {
      for (const { type, attributeName, addedNodes, target } of mutations) {
        if (type === 'attributes') seen.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) {
          if (node.nodeType === 1)
            seen.push(...[node as Element, ...(node as Element).querySelectorAll('*')].map(tagOf));
        }
      }
    }).observe(watched, { attributes: true, childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  return async (untouched) => {
    const seen = await editor.page().evaluate(() => (window as unknown as { seen: string[] }).seen);
    return seen.filter((tag) => !untouched.includes(tag));
  };
};
