/**
 * Events that bubble no further: the page's shortcuts would archive or delete mail while somebody is in the panel, and
 * its editors would take our input for theirs.
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

/** Events of which some get no further than the window: on their way down the page could catch them at its document. */
const STOPPED_EARLY = ['focus', 'blur', 'focusin', 'focusout', 'keydown', 'keypress', 'keyup'] as const;

/**
 * Whether nothing of ours waits for `event`: where the focus goes, which a page that keeps it in a dialog of its own
 * would pull back, and the keys that write a character, which are most of its shortcuts. Space presses our buttons.
 */
const isUnawaited = (event: FocusEvent | KeyboardEvent): boolean =>
  !('key' in event) || (event.key.length === 1 && event.key !== ' ');

/** Where everything that we draw lives: one closed shadow root beside the page's body, which the page cannot read. */
export type Surface = {
  /** A box for one composer, gone when `closed` aborts; the host itself is in the page only while it holds one. */
  readonly box: (closed: AbortSignal) => HTMLElement;
};

/** Prepares the surface of `page`, and watches its window until `signal` aborts; nothing is added before the first box. */
export const createSurface = (page: Document, css: string, signal: AbortSignal): Surface => {
  const host = page.createElement('worthwhile-panel');
  // Takes no room and catches no click of its own; only its fixed boxes do. `all` leaves the direction to the page.
  host.style.cssText =
    'all: initial; direction: ltr; position: fixed; left: 0; top: 0; width: 0; height: 0; z-index: 2147483000';
  // What rules say, and the letters that they quote: else the page's language would choose voice and quotation marks.
  host.lang = 'en';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  const stopEarly = (event: FocusEvent | KeyboardEvent): void => {
    if (event.target === host && isUnawaited(event)) event.stopImmediatePropagation();
  };
  for (const type of STOPPED_EARLY) page.defaultView?.addEventListener(type, stopEarly, { capture: true, signal });

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
