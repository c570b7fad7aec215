import type { Edit } from '../../critic/critique';
import type { WriteOutcome } from '../site';
import { applyEdits } from './edits';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Makes `edits` in a text field as if they were typed, in one undo step, only while it reads `expected`. A field keeps
 * the browser's own undo, which knows what is inserted by command.
 */
export const writeField = (field: TextField | null, edits: readonly Edit[], expected: string): WriteOutcome => {
  const first = edits[0];
  const last = edits.at(-1);
  if (field === null || first === undefined || last === undefined || field.value !== expected) return 'moved-on';
  const result = applyEdits(expected, edits);
  const text = result.slice(first.start, result.length - (expected.length - last.end));
  const page = field.ownerDocument;
  field.focus({ preventScroll: true });
  // A field that is hidden takes no focus, and a command would write wherever it is.
  if (page.activeElement !== field) return 'refused';
  field.setSelectionRange(first.start, last.end);
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
  if (field.value === result) return 'done';
  if (field.value !== expected) page.execCommand('undo');
  return 'undone';
};
