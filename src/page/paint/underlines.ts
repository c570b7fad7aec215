import type { Severity } from '../../critic/critique';
import css from './underlines.css?inline';

const SEVERITIES: readonly Severity[] = ['note', 'warning', 'serious'];

export type Mark = { readonly severity: Severity; readonly range: AbstractRange };

/** The underlines of one composer. */
export type Underlines = { readonly show: (marks: readonly Mark[]) => void };

const nameOf = (severity: Severity): string => `worthwhile-${severity}`;

/**
 * Paints with CSS Custom Highlights: no node or attribute enters the draft. All composers of a document share the three
 * highlights, and the registry is shared with the page, so each painting puts them back if somebody cleared it.
 */
export const createUnderlines = (page: Document, signal: AbortSignal) => {
  // Own references: Firefox cannot iterate the registry from a content script.
  const highlights = new Map(SEVERITIES.map((severity) => [severity, new Highlight()]));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets.push(sheet);

  const register = (): void => {
    for (const [severity, highlight] of highlights) {
      if (CSS.highlights.get(nameOf(severity)) !== highlight) CSS.highlights.set(nameOf(severity), highlight);
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const [severity, highlight] of highlights) {
        if (CSS.highlights.get(nameOf(severity)) === highlight) CSS.highlights.delete(nameOf(severity));
      }
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
    { once: true },
  );

  /** A composer's own share of the highlights; its marks go when `closed` aborts. */
  return (closed: AbortSignal): Underlines => {
    let shown: readonly Mark[] = [];
    const clear = (): void => {
      for (const { severity, range } of shown) highlights.get(severity)?.delete(range);
    };
    closed.addEventListener('abort', clear, { once: true });
    return {
      show: (marks) => {
        if (closed.aborted) return;
        clear();
        shown = marks;
        for (const { severity, range } of marks) highlights.get(severity)?.add(range);
        if (marks.length > 0) register();
      },
    };
  };
};
