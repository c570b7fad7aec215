import type { Letter } from '../../critic/letter';
import { readText } from '../editor/read-text';
import { goTo, goToNext, selectInField } from '../editor/select';
import { writeEdits } from '../editor/write';
import { writeField } from '../editor/write-field';
import type { Composer } from '../site';
import { recipientsIn, senderIn } from './people';
import { ANSWERED_MESSAGE, FORM, FORWARD_MARK, FRAMES, NOT_OWN_TEXT, SUBJECT } from './selectors';
import { gmailSending } from './sending';

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
  const read = () => readText(editor, NOT_OWN_TEXT);
  let lastInput = Number.NEGATIVE_INFINITY;
  const noteInput = (): void => {
    lastInput = performance.now();
  };
  editor.addEventListener('input', noteInput, { signal: closed, capture: true });

  return {
    editor,
    frame,
    closed,
    read: () => {
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
    write: async (edits, expected) => {
      if (edits.some((edit) => edit.in === 'subject')) return writeField(subject(), edits, expected.subject);
      return writeEdits({ editor, read, skip: NOT_OWN_TEXT, lastInput: () => lastInput }, edits, expected.body);
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
    sending: gmailSending(frame, closed),
  };
};
