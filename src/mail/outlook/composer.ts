import type { Letter } from '../../critic/letter';
import { composerOver } from '../composer/composer';
import type { Composer } from '../site';
import { recipientsIn } from './people';
import {
  ANSWERED_MESSAGE,
  ANY_EDITOR,
  CONVERSATION,
  EDITOR,
  FRAME,
  NOT_OWN_TEXT,
  SEND,
  SUBJECT,
  TO,
} from './selectors';
import { outlookSending } from './sending';

/** The nearest box with a Send that is this editor's alone: what cannot be sent is no letter, and Outlook has other fields. */
const frameOf = (editor: HTMLElement): HTMLElement | null => {
  const frame = editor.closest<HTMLElement>(FRAME);
  if (frame !== null) return frame;
  let box = editor.parentElement;
  while (box !== null && box.querySelector(SEND) === null) box = box.parentElement;
  return box?.querySelectorAll(EDITOR).length === 1 ? box : null;
};

/**
 * A forward is taken for a reply: Outlook tells them apart by the subject's first word alone, in the language of its
 * interface. A reply in a window of its own whose quote is not there yet is taken for a new mail until it comes.
 */
const kindOf = (frame: HTMLElement): Letter['kind'] =>
  frame.querySelector(ANSWERED_MESSAGE) !== null || frame.closest(CONVERSATION) !== null ? 'reply' : 'new';

/** The composer around an editor that stands in the page; null where it is no compose window's. */
export const outlookComposer = (editor: HTMLElement, closed: AbortSignal): Composer | null => {
  const frame = frameOf(editor);
  if (frame === null || editor.parentElement?.closest(ANY_EDITOR)) return null;
  return composerOver(
    {
      editor,
      frame,
      subject: SUBJECT,
      recipients: TO,
      notOwnText: NOT_OWN_TEXT,
      sendStands: 'above',
      kind: () => kindOf(frame),
      people: () => recipientsIn(frame),
      sending: outlookSending(frame),
    },
    closed,
  );
};
