import type { Letter, Person } from '../../critic/letter';
import { isTextField, plainBody, richBody } from '../editor/body';
import type { NotOwnText } from '../editor/read-text';
import { selectInField } from '../editor/select';
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
  const { read, write, select, step } = isTextField(editor) ? plainBody(editor) : richBody(editor, notOwnText, closed);

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
    write: async (edits, expected) =>
      edits.some((edit) => edit.in === 'subject')
        ? writeField(subject(), edits, expected.subject)
        : write(edits, expected.body),
    select: (words) => (words.in === 'subject' ? selectInField(subject(), words) : select(words)),
    step,
  };
};
