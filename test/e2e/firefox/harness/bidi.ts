import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi tells of it. */
type Remote = {
  readonly value?: unknown;
  readonly sharedId?: string;
};
type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result: Remote;
  readonly exceptionDetails?: { readonly text: string };
};
export type ContextInfo = { readonly context: string; readonly url: string };

type Connection = { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };

/** What puppeteer speaks with Firefox, which has no name in its types: closed roots and the browser's own windows need it. */
const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { readonly connection: Connection }).connection;

const send = async <T>(browser: Browser, method: string, params: object): Promise<T> =>
  (await connectionOf(browser).send(method, params)).result as T;

export const contextsOf = async (browser: Browser, scope: 'content' | 'chrome'): Promise<readonly ContextInfo[]> =>
  (await send<{ contexts: ContextInfo[] }>(browser, 'browsingContext.getTree', { 'moz:scope': scope })).contexts;

export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { readonly _id: string })._id;

const resultOf = ({ type, result, exceptionDetails }: Evaluated): Remote => {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result;
};

/** Runs an expression in a browsing context; gives what it yields, which must be fit for JSON. */
export const evaluateIn = async <T>(browser: Browser, context: string, expression: string): Promise<T> => {
  const { value } = resultOf(
    await send(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    }),
  );
  return JSON.parse(String(value));
};

/** Runs an expression in which `root` is the shadow root, closed though it be, of the element that `host` finds, or null. */
export const evaluateInRoot = async <T>(
  browser: Browser,
  context: string,
  host: string,
  expression: string,
): Promise<T> => {
  const target = { context };
  const { value } = resultOf(
    await send(browser, 'script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  );
  const sharedId = (value as { shadowRoot?: Remote | null } | undefined)?.shadowRoot?.sharedId;
  const called = resultOf(
    await send(browser, 'script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${expression}) ?? null)`,
      arguments: [sharedId === undefined ? { type: 'null' } : { sharedId }],
      target,
      awaitPromise: false,
    }),
  );
  return JSON.parse(String(called.value));
};

export const pressIn = async (browser: Browser, context: string, ...keys: readonly string[]): Promise<void> => {
  await send(browser, 'input.performActions', {
    context,
    actions: [
      {
        type: 'key',
        id: 'keys',
        actions: [
          ...keys.map((value) => ({ type: 'keyDown', value })),
          ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ],
  });
};

/** Clicks the element that `selector` finds, as a person does. */
export const clickIn = async (browser: Browser, context: string, selector: string): Promise<void> => {
  const { x, y } = await evaluateIn<{ x: number; y: number }>(
    browser,
    context,
    `(async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    })(document.querySelector(${JSON.stringify(selector)}))`,
  );
  await send(browser, 'input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
};
