import type { Edit } from '../../critic/critique';

const isSurrogatePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

/** `text` with `edits` made, which are in order and do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let made = '';
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
};

/**
 * The smallest edit of the same effect: what stands at both ends before and after is left alone, so that formatting
 * there survives. A cut that could as well take the line break before its words as the one after them takes the one
 * before: then no block has to move up into another.
 */
export const smallest = (text: string, edit: Edit): Edit => {
  let { start, end } = edit;
  let written = edit.text;
  while (start < end && written !== '' && text[start] === written[0] && !isSurrogatePair(text, start + 1)) {
    start += 1;
    written = written.slice(1);
  }
  while (start < end && written !== '' && text[end - 1] === written.at(-1) && !isSurrogatePair(text, end - 1)) {
    end -= 1;
    written = written.slice(0, -1);
  }
  while (written === '' && start < end && text[end - 1] === '\n' && text[start - 1] === '\n') {
    start -= 1;
    end -= 1;
  }
  return { ...edit, start, end, text: written };
};
