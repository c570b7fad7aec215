import type { Letter } from '../../critic/letter';
import { isTextField, plainBody, richBody } from '../editor/body';
import { selectInField } from '../editor/select';
import { writeField } from '../editor/write-field';
import type { Composer } from '../site';
import { recipientsIn, senderIn } from './people';
import { ANSWERED_MESSAGE, FORM, FORWARD_MARK, FRAMES, NOT_OWN_TEXT, SUBJECT } from './selectors';

const frameOf = (editor: HTMLElement): HTMLElement => {
  for (const selector of FRAMES) {
    const frame = editor.closest<HTMLElement>(selector);
    if (frame !== null) return frame;
  }
  return editor;
};

const kindOf = (frame: HTMLElement): Letter['kind'] => {
  if (frame.querySelector(FORWARD_MARK) !== null) return 'forward';
  return frame.querySelector<HTMLInputElement>(ANSWERED_MESSAGE)?.value ? 'reply' : 'new';
};

/** Calls `changed` once after all that a task did to the composer. */
const watchComposer = (frame: HTMLElement, editor: HTMLElement, changed: () => void, signal: AbortSignal): void => {
  let queued = false;
  const queue = (): void => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      if (!signal.aborted) changed();
    });
  };
  editor.addEventListener('input', queue, { signal, capture: true });
  frame.querySelector(SUBJECT)?.addEventListener('input', queue, { signal });
  // The editor's own undo swaps its content without an input event; chips come and go in the form.
  const observer = new MutationObserver(queue);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  const form = frame.querySelector(FORM);
  if (form !== null) observer.observe(form, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};

/** The composer around an editor that stands in the page; `closed` is its life. */
export const gmailComposer = (editor: HTMLElement, closed: AbortSignal): Composer => {
  const frame = frameOf(editor);
  const subject = () => frame.querySelector<HTMLInputElement>(SUBJECT);
  const { read, write, select, step } = isTextField(editor)
    ? plainBody(editor)
    : richBody(editor, NOT_OWN_TEXT, closed);

  return {
    editor,
    frame,
    closed,
    read: () => {
      if (frame.querySelector(FORM) === null) throw new Error('This compose window is not as we know it.');
      const text = read();
      const from = senderIn(frame);
      const letter = {
        subject: subject()?.value ?? '',
        body: text.text,
        kind: kindOf(frame),
        recipients: recipientsIn(frame),
        ...(from === undefined ? {} : { from }),
      };
      return { letter, text };
    },
    watch: (changed, signal) => watchComposer(frame, editor, changed, signal),
    write: async (edits, expected) =>
      edits.some((edit) => edit.in === 'subject')
        ? writeField(subject(), edits, expected.subject)
        : write(edits, expected.body),
    select: (words) => (words.in === 'subject' ? selectInField(subject(), words) : select(words)),
    step,
  };
};
