import type { Page } from 'playwright-core';
import { prng } from '../../../training/prng';

const TEXTS = [
  'Thanks for the notes. ',
  'The pump is old. ',
  'Call me on [day]. ',
  'Call us on [date], or not. ',
  'Yes',
];
/** The keys that lead there from anywhere in a letter. */
const PLACES = [['Control+End'], ['Control+Home'], ['Control+Home', 'End'], ['Control+End', 'Home']];

type Typed = {
  readonly does: 'type' | 'bold' | 'line' | 'list' | 'erase';
  readonly at: readonly string[];
  readonly text: string;
};
type Undone = { readonly does: 'undo' | 'undo-redo' };
/** What a writer does with a few keys; each has one outcome, wherever the caret was before. */
export type Keys = Typed | Undone;
/** `rewrite` takes one, and takes it back: a letter without the extension stays as it is. */
export type Step = Keys | { readonly does: 'rewrite' };

const DEEDS: readonly Step['does'][] = [
  'type',
  'type',
  'bold',
  'line',
  'list',
  'erase',
  'undo',
  'undo-redo',
  'rewrite',
];

/** The same steps for the same seed; words come first and a rewrite comes last. */
export const randomScript = (seed: number, length: number): readonly Step[] => {
  const random = prng(seed);
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const step = (does: Step['does']): Step =>
    does === 'undo' || does === 'undo-redo' || does === 'rewrite'
      ? { does }
      : { does, at: oneOf(PLACES), text: oneOf(TEXTS) };
  const between = Array.from({ length }, () => step(oneOf(DEEDS)));
  return [{ does: 'type', at: ['Control+End'], text: 'Call me on [day]. ' }, ...between, { does: 'rewrite' }];
};

/**
 * Does what any editor can do; `saved` waits until the page has saved what `act` changed. Words come all at once: on a
 * slow machine single keys may fall apart into several steps of the editor's undo, in one browser and not in the other.
 */
export const perform = async (
  page: Page,
  step: Keys,
  saved: (act: () => Promise<void>) => Promise<void>,
): Promise<void> => {
  const { keyboard } = page;
  if (!('at' in step)) {
    await saved(() => keyboard.press('Control+z'));
    if (step.does === 'undo-redo') await saved(() => keyboard.press('Control+y'));
    return;
  }
  const { does, at, text } = step;
  for (const key of at) await keyboard.press(key);
  if (does === 'line') await saved(() => keyboard.press('Enter'));
  await saved(async () => {
    if (does === 'type' || does === 'line') await keyboard.insertText(text);
    if (does === 'erase') await keyboard.press('Backspace');
    if (does === 'list') await page.locator('[command="+insertUnorderedList"]').click();
    if (does === 'bold') {
      await keyboard.press('Control+b');
      await keyboard.insertText(text);
      await keyboard.press('Control+b');
    }
  });
};
