import type { Edit } from '../../critic/critique';
import type { Span } from '../../critic/letter';
import type { Composer, DraftText, WriteOutcome } from '../site';
import { goToNextInField, readPlainText } from './plain-text';
import { type NotOwnText, readText } from './read-text';
import { goTo, goToNext, selectInField } from './select';
import { writeEdits } from './write';
import { writeField } from './write-field';

/** The body of a letter, be it written in an element or in a text field. */
export type Body = Pick<Composer, 'step'> & {
  readonly read: () => DraftText;
  readonly write: (edits: readonly Edit[], expected: string) => Promise<WriteOutcome>;
  readonly select: (words: Span) => void;
};

/** A body whose editor holds it as elements. */
export const richBody = (editor: HTMLElement, notOwnText: NotOwnText, closed: AbortSignal): Body => {
  let lastInput = Number.NEGATIVE_INFINITY;
  const noteInput = (): void => {
    lastInput = performance.now();
  };
  editor.addEventListener('input', noteInput, { signal: closed, capture: true });
  const read = () => readText(editor, notOwnText);
  return {
    read,
    write: (edits, expected) => writeEdits({ editor, read, notOwnText, lastInput: () => lastInput }, edits, expected),
    select: (words) => {
      const range = read().range(words);
      if (range !== null) goTo(editor, range);
    },
    step: (spans, backwards) => {
      const ranges = spans.map(read().range).filter((range) => range !== null);
      goToNext(editor, ranges, backwards);
    },
  };
};

/** A body in a text field, which keeps the browser's own undo. */
export const plainBody = (field: HTMLTextAreaElement): Body => ({
  read: () => readPlainText(field),
  write: async (edits, expected) => writeField(field, edits, expected),
  select: (words) => selectInField(field, words),
  step: (spans, backwards) => goToNextInField(field, spans, backwards),
});

export const isTextField = (editor: HTMLElement): editor is HTMLTextAreaElement => editor.tagName === 'TEXTAREA';
