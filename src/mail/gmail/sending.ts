import { PRESS, press, within } from '../composer/press';
import type { Sending } from '../site';
import { SCHEDULE, SEND, SEND_AND_ARCHIVE, SEND_MENU } from './selectors';

/** The compose window whose menu of ways to send was opened last: the menu itself does not tell whose it is. */
let menuOpened: WeakRef<HTMLElement> | null = null;

/** By what the letter of the compose window `frame` is sent; it notes whose menu is opened until `closed` aborts. */
export const gmailSending = (frame: HTMLElement, closed: AbortSignal): Sending => {
  const noteMenu = ({ target }: Event): void => {
    if (within(target, SEND_MENU) !== null) menuOpened = new WeakRef(frame);
  };
  for (const type of ['mousedown', 'keydown'])
    frame.addEventListener(type, noteMenu, { capture: true, signal: closed });

  const button = (): HTMLElement | null => frame.querySelector(SEND);

  const scheduleAt = (target: EventTarget | null): HTMLElement | null => {
    const item = within(target, SCHEDULE);
    return item !== null && (frame.contains(item) || menuOpened?.deref() === frame) ? item : null;
  };

  const buttonAt = (target: EventTarget | null): HTMLElement | null => {
    const send = within(target, `${SEND}, ${SEND_AND_ARCHIVE}`);
    return send !== null && frame.contains(send) ? send : scheduleAt(target);
  };

  const pressedByKey = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target }: KeyboardEvent) => {
    if (altKey || shiftKey || isComposing) return null;
    if (ctrlKey || metaKey) return key === 'Enter' && frame.contains(target as Node) ? button() : null;
    return key === 'Enter' || key === ' ' ? buttonAt(target) : null;
  };

  return {
    button,
    buttonAt,
    pressedBy: (event) => {
      if (event.type === 'keydown') return pressedByKey(event as KeyboardEvent);
      // It schedules at the first two events of a press, and sends at the last.
      if (!PRESS.includes(event.type) || (event as MouseEvent).button !== 0) return null;
      return event.type === 'click' ? buttonAt(event.target) : scheduleAt(event.target);
    },
    press,
  };
};
