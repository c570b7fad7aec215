/** What a press of the mouse is made of. */
export const PRESS: readonly string[] = ['mousedown', 'mouseup', 'click'];

/** Presses a button of the page as a mouse would. */
export const press = (button: HTMLElement): void => {
  for (const type of PRESS)
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }));
};

/** The element around `target` that matches `selector`; `target` may be of another window, or no element. */
export const within = (target: EventTarget | null, selector: string): HTMLElement | null =>
  (target as Partial<Element> | null)?.closest?.<HTMLElement>(selector) ?? null;
