import type { Page } from 'playwright-core';
import type { ExtensionWorld } from './extension-world';

/** What lives in a page's process, as the browser counts it after a collection of garbage. */
export type Lives = { readonly nodes: number; readonly listeners: number; readonly heap: number };

/** Counts for `page`, again and again. */
export const countLives = async (page: Page): Promise<() => Promise<Lives>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What a first collection lets go of, a second one finds.
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
  };
};

/** How many listeners stand on the window, the document and all that is in it, whoever added them. */
export const countListeners = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const counts = await Promise.all(
    ['window', 'document'].map(async (expression) => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
        depth: -1,
        pierce: true,
      });
      return listeners.length;
    }),
  );
  await session.detach();
  return counts.reduce((sum, count) => sum + count, 0);
};

/** What of ours can be seen on a page: hosts, and ranges in highlights. */
export const oursOn = async (world: ExtensionWorld): Promise<{ readonly hosts: number; readonly ranges: number }> => ({
  hosts: await world.evaluate(`document.querySelectorAll('worthwhile-panel').length`),
  ranges: await world.evaluate(`[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`),
});
