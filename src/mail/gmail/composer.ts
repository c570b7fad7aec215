import type { Letter } from '../../critic/letter';
import { composerOver } from '../composer/composer';
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

/** The composer around an editor that stands in the page; `closed` is its life. */
export const gmailComposer = (editor: HTMLElement, closed: AbortSignal): Composer => {
  const frame = frameOf(editor);
  return composerOver(
    {
      editor,
      frame,
      subject: SUBJECT,
      recipients: FORM,
      notOwnText: NOT_OWN_TEXT,
      sendStands: 'below',
      kind: () => kindOf(frame),
      people: () => {
        if (frame.querySelector(FORM) === null) throw new Error('This compose window is not as we know it.');
        return recipientsIn(frame);
      },
      from: () => senderIn(frame),
      sending: gmailSending(frame, closed),
    },
    closed,
  );
};
