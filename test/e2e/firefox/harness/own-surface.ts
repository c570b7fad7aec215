import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { contextOf, evaluateInRoot } from './bidi';

/** What the extension shows in a page, as its user sees it. */
export type OwnSurface = {
  /** Runs an expression in which `root` is the closed shadow root, or null. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly until: (expression: string) => Promise<void>;
  /** The words under our highlights; Firefox writes a space beside formatted words as a NBSP. */
  readonly underlined: () => Promise<readonly string[]>;
  readonly untilUnderlined: (words: string) => Promise<void>;
  /** A real click in the middle of the element that `selector` finds in the closed root. */
  readonly click: (selector: string) => Promise<void>;
};

type Point = { readonly x: number; readonly y: number };

const PATIENCE = { timeout: 15_000, interval: 50 };

export const ownSurfaceOf = (page: Page): OwnSurface => {
  const evaluate = <T>(expression: string): Promise<T> =>
    evaluateInRoot<T>(page.browser(), contextOf(page), 'worthwhile-panel', expression);
  const until = async (expression: string): Promise<void> => {
    await vi
      .waitUntil(() => evaluate<boolean>(`Boolean(${expression})`), PATIENCE)
      .catch(() => {
        throw new Error(`Never came true: ${expression}`);
      });
  };
  const underlined = (): Promise<readonly string[]> =>
    evaluate(
      `['serious', 'warning', 'note'].flatMap((severity) => [...(CSS.highlights.get('worthwhile-' + severity) ?? [])].map((range) => String(range).replaceAll('\\u00a0', ' ')))`,
    );
  return {
    evaluate,
    until,
    underlined,
    untilUnderlined: async (words) => {
      await vi.waitUntil(async () => (await underlined()).includes(words), PATIENCE);
    },
    click: async (selector) => {
      const element = `root?.querySelector(${JSON.stringify(selector)})`;
      await until(element);
      await evaluate(`${element}.scrollIntoView({ block: 'center' })`);
      const { x, y } = await evaluate<Point>(
        `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(${element}.getBoundingClientRect())`,
      );
      await page.mouse.click(x, y);
    },
  };
};
