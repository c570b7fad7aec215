// What the extension costs the mail page, beside the bare page, interleaved:  npm run bench:page
import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launch, type Practice } from '../e2e/harness/browser';
import { MAIL_SITES, type OpenLetter } from './mail-sites';
import { median } from './median';
import { traced } from './traced';

const RUNS = 3;
const SENTENCE =
  'The wells on the western shore were measured twice in the spring, and the second survey found the water lower by a hand. ';
const LETTER = `Dear Professor Lindqvist, I am a first-year student of hydrology in Bergen and would love to pick your brain. ${SENTENCE.repeat(12)}`;
const PASTED = SENTENCE.repeat(45);
/** Between two keys, and behind a sentence. In milliseconds. */
const KEY = 15;
const REST = 700;

type Costs = {
  readonly 'load: evaluation of its script, ms': number;
  readonly 'first letter: evaluation of its script, ms': number;
  readonly 'open: all of its script, ms': number;
  readonly 'open: long tasks with it': number;
  readonly 'typing: main thread, ms a key': number;
  readonly 'typing: all processes, s': number;
  readonly 'paste: main thread, ms': number;
  readonly 'heap after typing, MiB': number;
  readonly html: string;
};

const mainThread = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

const processTime = async ({ context }: Practice): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

const run = async (
  open: (practice: Practice) => Promise<OpenLetter>,
  extension: string | undefined,
): Promise<Costs> => {
  const practice = await launch(extension === undefined ? {} : { extension });
  const opened = await traced(practice, () => open(practice));
  const { page, html: read } = opened.result;
  const session = await practice.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const before = await mainThread(session);
  const processesBefore = await processTime(practice);
  for (const key of LETTER) {
    await page.keyboard.type(key);
    await page.waitForTimeout(key === '.' ? REST : KEY);
  }
  await page.waitForTimeout(REST * 3);
  const typed = await mainThread(session);
  const processes = (await processTime(practice)) - processesBefore;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await mainThread(session)).JSHeapUsedSize ?? Number.NaN;

  const beforePaste = await mainThread(session);
  await page.keyboard.insertText(PASTED);
  await page.waitForTimeout(2000);
  const pasted = await mainThread(session);
  const html = await read();
  await practice.close();

  const between = (from: Record<string, number>, to: Record<string, number>): number =>
    1000 * ((to.TaskDuration ?? Number.NaN) - (from.TaskDuration ?? Number.NaN));
  return {
    'load: evaluation of its script, ms': opened.evaluation,
    'first letter: evaluation of its script, ms': opened.letters,
    'open: all of its script, ms': opened.script,
    'open: long tasks with it': opened.longTasks,
    'typing: main thread, ms a key': between(before, typed) / LETTER.length,
    'typing: all processes, s': processes,
    'paste: main thread, ms': between(beforePaste, pasted),
    'heap after typing, MiB': heap / 2 ** 20,
    html,
  };
};

process.stdout.write(
  `${LETTER.length} keys, then a paste of ${PASTED.split(' ').length} words; medians of ${RUNS} runs\n`,
);
for (const [site, open] of Object.entries(MAIL_SITES)) {
  const bare: Costs[] = [];
  const ours: Costs[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    bare.push(await run(open, undefined));
    ours.push(await run(open, resolve('dist/chrome')));
  }
  process.stdout.write(`${site}\n`);
  const names = Object.keys(ours[0] ?? {}).filter((name) => name !== 'html') as Exclude<keyof Costs, 'html'>[];
  for (const name of names) {
    const [without = Number.NaN, having = Number.NaN] = [bare, ours].map((costs) =>
      median(costs.map((cost) => cost[name])),
    );
    process.stdout.write(
      `  ${name}: bare ${without.toFixed(2)}, with it ${having.toFixed(2)}, above ${(having - without).toFixed(2)}, x${(having / without).toFixed(2)}\n`,
    );
  }
  const same = new Set([...bare, ...ours].map(({ html }) => html)).size === 1;
  process.stdout.write(`  the letter as HTML the same in all runs: ${same ? 'yes' : 'no'}\n`);
}
