/** All views of a page: when one composer opens, closes or changes size, the webmail moves the others. */
export type Stage = {
  /** Adds a view until `closed` aborts; `draw` is called in the next frame after anything that may have moved it. */
  readonly enter: (frame: HTMLElement, editor: HTMLElement, draw: () => void, closed: AbortSignal) => void;
  /** The boxes of the other composers. */
  readonly others: (frame: HTMLElement) => readonly DOMRect[];
};

/** The stage of `page`. It listens only while it holds a view. */
export const createStage = (page: Document): Stage => {
  const views = new Map<HTMLElement, () => void>();
  const window = page.defaultView;
  let queued = false;

  const redraw = (): void => {
    if (queued || views.size === 0) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      for (const draw of views.values()) draw();
    });
  };
  const resized = new ResizeObserver(redraw);

  return {
    enter: (frame, editor, draw, closed) => {
      views.set(frame, draw);
      resized.observe(frame);
      resized.observe(editor);
      const options = { signal: closed, passive: true };
      window?.addEventListener('resize', redraw, options);
      // Inline composers scroll with their thread, and docked ones may slide; neither event reaches the window by bubbling.
      window?.addEventListener('scroll', redraw, { ...options, capture: true });
      window?.addEventListener('transitionend', redraw, { ...options, capture: true });
      closed.addEventListener(
        'abort',
        () => {
          views.delete(frame);
          resized.unobserve(frame);
          resized.unobserve(editor);
          redraw();
        },
        { once: true },
      );
      redraw();
    },
    others: (frame) =>
      [...views.keys()].filter((other) => other !== frame).map((other) => other.getBoundingClientRect()),
  };
};
