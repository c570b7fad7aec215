// What the extension costs the mail page, beside the bare page, interleaved:  npm run bench:page
import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launch, type Practice } from '../e2e/harness/browser';
import { openMailPage } from '../e2e/harness/mail-page';
import { median } from './median';
import { traced } from './traced';

const RUNS = 1;
const SENTENCE =
  'The wells on the western shore were measured twice in the spring, and the second survey found the water lower by a hand. ';
const LETTER = `Dear Professor Lindqvist, I am a first-year student of hydrology in Bergen and would love to pick your brain. ${SENTENCE.repeat(12)}`;
const PASTED = SENTENCE.repeat(45);
/** Between two keys, and behind a sentence. In milliseconds. */
const KEY = 15;
const REST = 700;

type Costs = {
  readonly 'load: script of the extension, ms': number;
  readonly 'load: long tasks with it': number;
  readonly 'compose: long tasks with it': number;
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

const run = async (extension: string | undefined): Promise<Costs> => {
  const practice = await launch(extension === undefined ? {} : { extension });
  const load = await traced(practice, async () => openMailPage(practice));
  const mail = load.result;
  const session = await practice.context.newCDPSession(mail.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const compose = await traced(practice, () => mail.compose({ to: 'lindqvist@institute.example' }));

  const before = await mainThread(session);
  const processesBefore = await processTime(practice);
  for (const key of LETTER) {
    await mail.page.keyboard.type(key);
    await mail.page.waitForTimeout(key === '.' ? REST : KEY);
  }
  await mail.page.waitForTimeout(REST * 3);
  const typed = await mainThread(session);
  const processes = (await processTime(practice)) - processesBefore;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await mainThread(session)).JSHeapUsedSize ?? Number.NaN;

  const beforePaste = await mainThread(session);
  await mail.page.keyboard.insertText(PASTED);
  await mail.page.waitForTimeout(2000);
  const pasted = await mainThread(session);
  const html = await mail.html();
  await practice.close();

  const between = (from: Record<string, number>, to: Record<string, number>): number =>
    1000 * ((to.TaskDuration ?? Number.NaN) - (from.TaskDuration ?? Number.NaN));
  return {
    'load: script of the extension, ms': load.script,
    'load: long tasks with it': load.longTasks,
    'compose: long tasks with it': compose.longTasks,
    'typing: main thread, ms a key': between(before, typed) / LETTER.length,
    'typing: all processes, s': processes,
    'paste: main thread, ms': between(beforePaste, pasted),
    'heap after typing, MiB': heap / 2 ** 20,
    html,
  };
};

const bare: Costs[] = [];
const ours: Costs[] = [];
for (let turn = 0; turn < RUNS; turn += 1) {
  bare.push(await run(undefined));
  ours.push(await run(resolve('dist/chrome')));
  process.stderr.write(`run ${turn + 1} of ${RUNS}\n`);
}

const names = Object.keys(ours[0] ?? {}).filter((name) => name !== 'html') as Exclude<keyof Costs, 'html'>[];
process.stdout.write(
  `medians of ${RUNS} runs, ${LETTER.length} keys, then a paste of ${PASTED.split(' ').length} words\n`,
);
for (const name of names) {
  const [without, having] = [bare, ours].map((costs) => median(costs.map((cost) => cost[name]))) as [number, number];
  process.stdout.write(
    `${name}: bare ${without.toFixed(2)}, with it ${having.toFixed(2)}, above ${(having - without).toFixed(2)}, x${(having / without).toFixed(2)}\n`,
  );
}
process.stdout.write(
  `letter as HTML the same in all runs: ${new Set([...bare, ...ours].map(({ html }) => html)).size === 1}\n`,
);
