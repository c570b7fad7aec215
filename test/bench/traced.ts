import { once } from 'node:events';
import { LETTERS_SCRIPT } from '../../src/shell/protocol';
import type { Practice } from '../e2e/harness/browser';

/** In microseconds, as traces count. */
const LONG = 50_000;
/** Since scripts run on for a while after what started them. In milliseconds. */
const AFTER = 1500;

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

type Traced<T> = {
  readonly result: T;
  /** How long what every page loads was evaluated, what a letter makes it load, and how long both ran in all, in milliseconds. */
  readonly evaluation: number;
  readonly letters: number;
  readonly script: number;
  /** Tasks over 50 ms in which they ran. */
  readonly longTasks: number;
};

const isOurs = ({ name, args }: TraceEvent): boolean =>
  (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith('chrome-extension://') === true;

const isLetters = ({ args }: TraceEvent): boolean => args?.data?.url?.endsWith(LETTERS_SCRIPT) === true;

/** Does `what` while the browser writes down what its threads do. */
export const traced = async <T>({ context }: Practice, what: () => Promise<T>): Promise<Traced<T>> => {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be traced.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  const result = await what();
  await new Promise((end) => setTimeout(end, AFTER));
  const complete = once(session as unknown as NodeJS.EventEmitter, 'Tracing.tracingComplete');
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  // The critic's own thread, in the background, keeps nobody waiting.
  const renderers = new Set(events.filter(({ name }) => name === 'ParseHTML').map(({ pid, tid }) => `${pid}/${tid}`));
  const own = events.filter((event) => isOurs(event) && renderers.has(`${event.pid}/${event.tid}`));
  const tasks = events.filter(({ name, dur = 0 }) => name.endsWith('RunTask') && dur > LONG);
  const within = (outer: TraceEvent, inner: TraceEvent): boolean =>
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts <= outer.ts + (outer.dur ?? 0);
  const outermost = own.filter((event) => !own.some((other) => other !== event && within(other, event)));
  const time = (some: readonly TraceEvent[]): number => some.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  const evaluated = own.filter(({ name }) => name === 'EvaluateScript');
  return {
    result,
    evaluation: time(evaluated.filter((event) => !isLetters(event))),
    letters: time(evaluated.filter(isLetters)),
    script: time(outermost),
    longTasks: tasks.filter((task) => own.some((event) => within(task, event))).length,
  };
};
