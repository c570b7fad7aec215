import type { Span } from '../../critic/letter';
import type { DraftRange, DraftText } from '../site';
import { selectInField } from './select';

/** Ranges in a text field are newer than highlights: Chromium alone has them. */
type RangedField = HTMLTextAreaElement & {
  readonly createValueRange?: (start: number, end: number) => DraftRange;
};

/** Reads a draft that is written in a text field. Where the browser knows no range in one, it cannot be underlined. */
export const readPlainText = (field: RangedField): DraftText => {
  const text = field.value;
  return {
    text,
    range: ({ start, end }) => (field.value === text ? (field.createValueRange?.(start, end) ?? null) : null),
  };
};

/** Selects the first of `spans` behind the selection, or the last before it; past the end it starts anew. They are in order. */
export const goToNextInField = (field: HTMLTextAreaElement, spans: readonly Span[], backwards: boolean): void => {
  const { selectionStart, selectionEnd } = field;
  const next = backwards
    ? (spans.findLast(({ end }) => end <= selectionStart) ?? spans.at(-1))
    : (spans.find(({ start }) => start >= selectionEnd) ?? spans[0]);
  if (next !== undefined) selectInField(field, next);
};
