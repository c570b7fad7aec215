import { composerOver } from '../mail/composer/composer';
import { press, within } from '../mail/composer/press';
import { watchEditors } from '../mail/composer/watch-editors';
import type { Composer, MailSite, Sending } from '../mail/site';

// What compose-window.tsx draws.
const FRAME = '.compose';
const EDITOR = '.compose [role="textbox"]';
const SUBJECT = '.compose [name="subject"]';
const TO = '.compose .to';
const SEND = '.compose .send';
/** Nothing: all of it is its writer's. */
const NOT_OWN_TEXT = { selector: ':not(*)', endsDraft: false };

/** By what a practice letter would be sent: its button, or Ctrl+Enter. */
const sendingOf = (frame: HTMLElement): Sending => {
  const button = (): HTMLElement | null => frame.querySelector(SEND);
  const buttonAt = (target: EventTarget | null) => within(target, SEND);
  return {
    button,
    buttonAt,
    pressedBy: (event) => {
      if (event.type === 'click') return buttonAt(event.target);
      if (event.type !== 'keydown' || !frame.contains(event.target as Node)) return null;
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      return key === 'Enter' && (ctrlKey || metaKey) ? button() : null;
    },
    press,
  };
};

const practiceComposer = (editor: HTMLElement, closed: AbortSignal): Composer | null => {
  const frame = editor.closest<HTMLElement>(FRAME);
  if (frame === null) return null;
  const to = (): string => frame.querySelector(TO)?.textContent ?? '';
  return composerOver(
    {
      editor,
      frame,
      subject: SUBJECT,
      recipients: TO,
      notOwnText: NOT_OWN_TEXT,
      sendStands: 'below',
      kind: () => 'new',
      people: () => [{ name: '', email: to() }],
      sending: sendingOf(frame),
    },
    closed,
  );
};

/** The page's own compose window, as if it were a webmail's. */
export const practiceSite: MailSite = {
  id: 'practice',
  hosts: [],
  watch: (page, opened, signal) => watchEditors(page, { selector: EDITOR, compose: practiceComposer }, opened, signal),
};
