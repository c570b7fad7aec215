import type { Letter, Person } from '../../critic/letter';
import { type NotOwnText, readText } from '../editor/read-text';
import { goTo, goToNext, selectInField } from '../editor/select';
import { writeEdits } from '../editor/write';
import { writeField } from '../editor/write-field';
import type { Composer } from '../site';
import { type DraftPlaces, watchDraft } from './watch-draft';

/** What differs between the composers of webmails. */
export type ComposerParts = DraftPlaces &
  Pick<Composer, 'sendStands' | 'sending'> & {
    readonly notOwnText: NotOwnText;
    readonly kind: () => Letter['kind'];
    readonly people: () => readonly Person[];
    /** Who sends it, where the page tells. */
    readonly from?: () => Person | undefined;
  };

/** The composer over an editor that stands in the page; `closed` is its life. */
export const composerOver = (parts: ComposerParts, closed: AbortSignal): Composer => {
  const { editor, frame, notOwnText, sendStands, sending } = parts;
  const subject = () => frame.querySelector<HTMLInputElement>(parts.subject);
  const read = () => readText(editor, notOwnText);
  let lastInput = Number.NEGATIVE_INFINITY;
  const noteInput = (): void => {
    lastInput = performance.now();
  };
  editor.addEventListener('input', noteInput, { signal: closed, capture: true });

  return {
    editor,
    frame,
    sendStands,
    sending,
    closed,
    read: () => {
      const text = read();
      const from = parts.from?.();
      const letter = {
        subject: subject()?.value ?? '',
        body: text.text,
        kind: parts.kind(),
        recipients: parts.people(),
        ...(from === undefined ? {} : { from }),
      };
      return { letter, text };
    },
    watch: (changed, signal) => watchDraft(parts, changed, signal),
    write: async (edits, expected) => {
      if (edits.some((edit) => edit.in === 'subject')) return writeField(subject(), edits, expected.subject);
      return writeEdits({ editor, read, notOwnText, lastInput: () => lastInput }, edits, expected.body);
    },
    select: (words) => {
      if (words.in === 'subject') return selectInField(subject(), words);
      const range = read().range(words);
      if (range !== null) goTo(editor, range);
    },
    step: (spans, backwards) => {
      const ranges = spans.map(read().range).filter((range) => range !== null);
      goToNext(editor, ranges, backwards);
    },
  };
};
