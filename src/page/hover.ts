/** How long the pointer rests before it asks for something, in milliseconds. */
const REST = 400;
/** How long it may be on its way from the words to what they opened. */
const AWAY = 300;

/** What the pointer rests on in one editor. */
export type Hover<Target> = {
  readonly target: () => Target | null;
  /** The pointer came into what was opened beside the words, or left it. */
  readonly inside: (is: boolean) => void;
  readonly close: () => void;
};

type HoverParts<Target> = {
  readonly editor: HTMLElement;
  readonly closed: AbortSignal;
  /** What stands at a point of the viewport, in CSS pixels. */
  readonly at: (x: number, y: number) => Target | null;
  readonly changed: () => void;
  /** Clicked on, by a person. */
  readonly chosen: (target: Target) => void;
};

/**
 * Follows the mouse over an editor. Typing and scrolling end it, and Esc, which is then ours: Gmail would close the whole
 * letter on it. Placing the caret opens nothing.
 */
export const createHover = <Target>({ editor, closed, at, changed, chosen }: HoverParts<Target>): Hover<Target> => {
  let target: Target | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Target | null): void => {
    clearTimeout(timer);
    if (next === target) return;
    target = next;
    if (!closed.aborted) changed();
  };
  const later = (wait: number, next: () => Target | null): void => {
    clearTimeout(timer);
    if (!closed.aborted) timer = setTimeout(() => set(next()), wait);
  };
  const close = (): void => set(null);

  const listen = <K extends keyof HTMLElementEventMap>(type: K, heard: (event: HTMLElementEventMap[K]) => void): void =>
    editor.addEventListener(type, heard, {
      signal: closed,
      passive: type !== 'keydown',
      capture: type !== 'pointerleave',
    });

  listen('pointermove', ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
    if (isTrusted && pointerType === 'mouse' && buttons === 0) later(REST, () => at(clientX, clientY));
  });
  listen('pointerleave', () => later(AWAY, () => null));
  listen('pointerdown', close);
  listen('input', close);
  listen('click', ({ isTrusted, clientX, clientY }) => {
    const clicked = isTrusted ? at(clientX, clientY) : null;
    if (clicked !== null) chosen(clicked);
  });
  listen('keydown', (event) => {
    if (target === null || event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  // The words move away under what was opened beside them; the event does not bubble.
  editor.ownerDocument.addEventListener('scroll', close, { signal: closed, passive: true, capture: true });
  closed.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return { target: () => target, inside: (is) => (is ? clearTimeout(timer) : later(AWAY, () => null)), close };
};
