import type { CDPSession } from 'playwright-core';
import type { Practice } from './browser';
import type { MailPage } from './mail-page';

/** What stands in the closed panel, as the user reads it. */
export type PanelText = {
  readonly relation: string;
  readonly notice: string;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly title: string;
    readonly quote: string;
    readonly message: string;
    /** What goes and what comes as wdiff shows it. */
    readonly rewrites: readonly string[];
  }[];
};

type Point = { readonly x: number; readonly y: number };

/**
 * The content script's own world, where `chrome.dom` opens closed roots: tests look in as the browser lets an extension
 * look at itself, and the product needs no door for them.
 */
export type ExtensionWorld = {
  /** Runs an expression in which `root` is the closed shadow root, or null. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Resolves when the expression is truthy, tried at each frame; rejects after `timeout` milliseconds. */
  readonly until: (expression: string, timeout?: number) => Promise<void>;
  readonly panel: () => Promise<PanelText>;
  /** The words under our highlights, in the order of the page. */
  readonly underlined: () => Promise<readonly { readonly severity: string; readonly text: string }[]>;
  readonly untilUnderlined: (words: string) => Promise<void>;
  readonly untilNotUnderlined: (words: string) => Promise<void>;
  /** A real click in the middle of the element that `selector` finds in the closed root. */
  readonly click: (selector: string) => Promise<void>;
  readonly doubleClick: (selector: string) => Promise<void>;
};

const ROOT = `const host = document.querySelector('worthwhile-panel'); const root = host && chrome.dom.openOrClosedShadowRoot(host);`;
/** A range in a text field knows its offsets alone. */
const WORDS = `((range) => range instanceof Range
  ? range.toString()
  : document.querySelector('textarea.Ak').value.slice(range.startOffset, range.endOffset))`;
const UNDERLINED = `['serious', 'warning', 'note'].flatMap((severity) =>
  [...(CSS.highlights.get('worthwhile-' + severity) ?? [])].map((range) => ({ severity, text: ${WORDS}(range) })))`;

const isUnderlined = (words: string): string => `${UNDERLINED}.some(({ text }) => text === ${JSON.stringify(words)})`;

const contextOf = async (session: CDPSession, extensionId: string): Promise<number> => {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // In a page of our own Playwright has a world of the same origin.
      const own = context.origin === `chrome-extension://${extensionId}` && !context.name.startsWith('__playwright');
      if (own) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
};

export const openExtensionWorld = async (
  { context, extensionId }: Practice,
  { page }: Pick<MailPage, 'page'>,
): Promise<ExtensionWorld> => {
  const session = await context.newCDPSession(page);
  const contextId = await contextOf(session, extensionId);

  const run = async <T>(body: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const evaluate = <T>(expression: string): Promise<T> => run(`${ROOT} return ${expression};`);
  const until = (expression: string, timeout = 10_000): Promise<void> =>
    run(`const end = performance.now() + ${timeout};
      for (;;) {
        ${ROOT}
        if (${expression}) return;
        if (performance.now() > end) throw new Error('Never came true: ' + ${JSON.stringify(expression)});
        await new Promise(requestAnimationFrame);
      }`);

  const middleOf = async (selector: string): Promise<Point> => {
    const wanted = JSON.stringify(selector);
    await until(`root?.querySelector(${wanted})`);
    await evaluate(`root.querySelector(${wanted}).scrollIntoView({ block: 'center' })`);
    return evaluate<Point>(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(root.querySelector(${wanted}).getBoundingClientRect())`,
    );
  };

  return {
    evaluate,
    until,
    panel: () =>
      evaluate(`(() => {
        // Of what is folded too, which has no innerText.
        const text = (parent, selector) => parent.querySelector(selector)?.textContent.trim() ?? '';
        return {
          relation: root.querySelector('[name=relation]:checked')?.value ?? '',
          notice: text(root, '.notice'),
          verdict: text(root, '.verdict h2'),
          findings: [...root.querySelectorAll('.panel article')].map((article) => ({
            rule: article.dataset.rule,
            severity: article.dataset.severity,
            title: text(article, 'h3'),
            quote: article.querySelector('q').textContent,
            message: text(article, '.message, .question legend'),
            rewrites: [...article.querySelectorAll('.rewrite')].map((button) => button.querySelector('b').textContent + ': ' +
              [...button.querySelector('.change').childNodes].map(({ nodeName, textContent }) =>
                nodeName === 'DEL' ? '{-' + textContent + '-}' : nodeName === 'INS' ? '{+' + textContent + '+}' : textContent).join('')),
          })),
        };
      })()`),
    underlined: () => evaluate(UNDERLINED),
    untilUnderlined: (words) => until(isUnderlined(words)),
    untilNotUnderlined: (words) => until(`!${isUnderlined(words)}`),
    click: async (selector) => {
      const { x, y } = await middleOf(selector);
      await page.mouse.click(x, y);
    },
    doubleClick: async (selector) => {
      const { x, y } = await middleOf(selector);
      await page.mouse.dblclick(x, y);
    },
  };
};
