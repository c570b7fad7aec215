import { press, within } from '../composer/press';
import type { Sending } from '../site';
import { SEND_BUTTON, SEND_MENU } from './selectors';

/** Outlook sends on Ctrl+Enter, Cmd+Enter and Alt+S; on its button, which is a real one, every key becomes a click. */
const sends = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean => {
  if (shiftKey || isComposing) return false;
  if (altKey) return !ctrlKey && !metaKey && key.toLowerCase() === 's';
  return (ctrlKey || metaKey) && key === 'Enter';
};

/**
 * By what the letter of the compose window `frame` is sent. A time is chosen in a menu that cannot be told from others:
 * whoever opens it is about to send.
 */
export const outlookSending = (frame: HTMLElement): Sending => {
  const button = (): HTMLElement | null => frame.querySelector(SEND_BUTTON);
  const buttonAt = (target: EventTarget | null): HTMLElement | null => {
    const send = within(target, `${SEND_BUTTON}, ${SEND_MENU}`);
    return send !== null && frame.contains(send) ? send : null;
  };
  return {
    button,
    buttonAt,
    pressedBy: (event) => {
      if (event.type === 'keydown')
        return sends(event as KeyboardEvent) && frame.contains(event.target as Node) ? button() : null;
      return event.type === 'click' && (event as MouseEvent).button === 0 ? buttonAt(event.target) : null;
    },
    press,
  };
};
