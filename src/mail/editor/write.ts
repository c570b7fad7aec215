import type { Edit } from '../../critic/critique';
import type { WriteOutcome } from '../site';
import { applyEdits, smallest } from './edits';
import { FOREIGN, type NodeText, type NotOwnText } from './read-text';
import { select } from './select';
import { typeEdit } from './type';

/**
 * Editors with an undo of their own save a state some 250 ms after the last key; an edit before that would be undone
 * together with what was typed. In milliseconds.
 */
const SETTLED = 300;

export type WriteTarget = {
  readonly editor: HTMLElement;
  readonly read: () => NodeText;
  readonly notOwnText: NotOwnText;
  /** `performance.now()` of the last input in this editor. */
  readonly lastInput: () => number;
};

const settled = async (lastInput: number): Promise<void> => {
  const left = lastInput + SETTLED - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
};

/** What cannot be typed back; a cell is among it because a range may lead from one into the next. */
const NOT_TEXT = 'img, video, table, td, th, hr, input';

/** Whether what is left out of the text stands, at least in part, between the range's ends. */
const holdsMoreThanText = (range: Range, editor: HTMLElement, skip: string): boolean =>
  [...editor.querySelectorAll(`${NOT_TEXT}, ${FOREIGN}, ${skip}`)].some(
    (element) => range.intersectsNode(element) && !element.contains(range.commonAncestorContainer),
  );

/** Editors that keep their own snapshots take one at this event; without it they undo the edit with what was typed before. */
const markUndoStep = (editor: HTMLElement): void => {
  editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};

/**
 * Makes `edits` as if they were typed: only over the characters that differ, in one undo step, only while the text
 * reads `expected`, and read back afterwards. The caret ends behind the last of them: where a writer would go on, or
 * look for the blank to fill.
 */
export const writeEdits = async (
  { editor, read, notOwnText, lastInput }: WriteTarget,
  edits: readonly Edit[],
  expected: string,
): Promise<WriteOutcome> => {
  if (read().text !== expected) return 'moved-on';
  await settled(lastInput());
  const found = read();
  if (found.text !== expected || !editor.isConnected) return 'moved-on';

  const made = edits
    .map((edit) => smallest(expected, edit))
    .filter((edit) => edit.start < edit.end || edit.text !== '');
  const ranges = made.map((edit) => found.range(edit));
  if (ranges.some((range) => range === null)) return 'moved-on';
  if (
    ranges.some((range) => range !== null && holdsMoreThanText(range, editor, notOwnText.selector)) ||
    edits.some(({ text }) => text.includes('\n'))
  ) {
    return 'refused';
  }

  editor.focus({ preventScroll: true });
  markUndoStep(editor);
  // Last to first, each in a fresh reading: an edit moves the nodes behind it.
  let commands = 0;
  for (const edit of made.toReversed()) {
    const taken = typeEdit(editor, read, edit);
    if (taken === 0) break;
    commands += taken;
  }
  const result = read();
  if (result.text === applyEdits(expected, made)) {
    const end = applyEdits(expected.slice(0, edits.at(-1)?.end), edits).length;
    const caret = result.range({ start: end, end });
    if (caret !== null) select(editor, caret);
    markUndoStep(editor);
    return 'done';
  }
  for (; commands > 0 && read().text !== expected; commands -= 1) editor.ownerDocument.execCommand('undo');
  markUndoStep(editor);
  return 'undone';
};
