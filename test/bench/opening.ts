// How long people wait for what they open: the panel, and the first paint of our own pages:  npm run bench:opening
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { PRACTICE_PAGE } from '../../src/shell/pages';
import { launch } from '../e2e/harness/browser';
import { LOOKS, openLook } from '../e2e/harness/looks';
import { openOptions, openPopup } from '../e2e/harness/own-pages';
import { median } from './median';

const TIMES = 15;
const [LOOK] = LOOKS;

const said = (what: string, times: readonly number[]): void => {
  const inMs = (time: number): string => time.toFixed(1);
  process.stdout.write(
    `${what}: median ${inMs(median(times))} ms, longest of ${times.length} ${inMs(Math.max(...times))} ms\n`,
  );
};

const repeated = async (measure: () => Promise<number>): Promise<readonly number[]> => {
  // The first is cold: caches of the browser's, not ours.
  await measure();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await measure());
  return times;
};

const firstPaint = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return time;
};

if (LOOK === undefined) throw new Error('No look to open it in.');
const practice = await launch({ extension: resolve('dist/chrome') });
const { mail, world } = await openLook(practice, LOOK);

said(
  'Panel, from the click on the badge to its content painted',
  await repeated(async () => {
    await world.evaluate(`void (globalThis.opened = new Promise((resolve) => addEventListener('click', async () => {
      const start = performance.now();
      const content = () => chrome.dom.openOrClosedShadowRoot(document.querySelector('worthwhile-panel')).querySelector('.panel article');
      while (content() === null) await new Promise(requestAnimationFrame);
      // The frame that shows it is over when the next one begins.
      await new Promise(requestAnimationFrame);
      resolve(performance.now() - start);
    }, { capture: true, once: true })))`);
    await world.click('.badge');
    const time = await world.evaluate<number>('globalThis.opened');
    await world.click('.fold');
    await world.until(`root.querySelector('.badge')`);
    return time;
  }),
);
said('Popup, first paint', await repeated(async () => firstPaint(await openPopup(practice))));
said('Options, first paint', await repeated(async () => firstPaint(await openOptions(practice))));
said(
  'First run, first paint',
  await repeated(async () => {
    const page = await practice.context.newPage();
    await page.goto(`chrome-extension://${practice.extensionId}/${PRACTICE_PAGE}`);
    return firstPaint(page);
  }),
);
await mail.page.close();
await practice.close();
