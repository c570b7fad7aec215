import type { Span } from '../../critic/letter';

/** Selects `range` and nothing else; the focus stays where it is. */
export const select = (editor: HTMLElement, range: Range): void => {
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Selects `range` for a writer who goes on there: the editor gets the focus, and the words come into view. */
export const goTo = (editor: HTMLElement, range: Range): void => {
  editor.focus();
  select(editor, range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
};

/** Goes to the first of `ranges` behind the selection, or to the last before it; past the end it starts anew. They are in order. */
export const goToNext = (editor: HTMLElement, ranges: readonly Range[], backwards: boolean): void => {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.rangeCount) return;
  const here = selection.getRangeAt(0);
  const next = backwards
    ? (ranges.findLast((range) => range.compareBoundaryPoints(range.START_TO_END, here) <= 0) ?? ranges.at(-1))
    : (ranges.find((range) => range.compareBoundaryPoints(range.END_TO_START, here) >= 0) ?? ranges[0]);
  if (next !== undefined) goTo(editor, next);
};

/** Selects what stands at `span` in a text field, which gets the focus. */
export const selectInField = (field: HTMLInputElement | HTMLTextAreaElement | null, { start, end }: Span): void => {
  field?.focus();
  field?.setSelectionRange(start, end);
};
