/**
 * Events that bubble no further: the page's one-letter shortcuts would archive or delete mail while somebody types in
 * the panel. What a page catches on the way down it still sees.
 */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** Ours alone: a page that keeps the focus in its own dialog would pull it out of the panel. Nothing inside waits for them. */
const FOCUS = ['focus', 'blur', 'focusin', 'focusout'] as const;

/** Where everything that we draw lives: one closed shadow root beside the page's body, which the page cannot read. */
export type Surface = {
  /** A box for one composer, gone when `closed` aborts; the host itself is in the page only while it holds one. */
  readonly box: (closed: AbortSignal) => HTMLElement;
};

/** Prepares the surface of `page`, and guards its focus until `signal` aborts; nothing is added before the first box. */
export const createSurface = (page: Document, css: string, signal: AbortSignal): Surface => {
  const host = page.createElement('worthwhile-panel');
  // Takes no room and catches no click of its own; only its fixed boxes do. `all` leaves the direction to the page.
  host.style.cssText =
    'all: initial; direction: ltr; position: fixed; left: 0; top: 0; width: 0; height: 0; z-index: 2147483000';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  const keepFocus = (event: Event): void => {
    if (event.target === host) event.stopPropagation();
  };
  // At the window, before traps on their way down.
  for (const type of FOCUS) page.defaultView?.addEventListener(type, keepFocus, { capture: true, signal });

  return {
    box: (closed) => {
      const box = page.createElement('div');
      root.append(box);
      if (!host.isConnected) page.documentElement.append(host);
      closed.addEventListener(
        'abort',
        () => {
          box.remove();
          if (root.childElementCount === 0) host.remove();
        },
        { once: true },
      );
      return box;
    },
  };
};
