import type { Composer } from '../site';
import { added } from './added';

/** What tells one webmail's editors from another's. */
export type EditorParts = {
  /** Matches an editor. */
  readonly selector: string;
  /** The composer around an editor, whose life is `closed`; null where the editor is no composer's, or not yet. */
  readonly compose: (editor: HTMLElement, closed: AbortSignal) => Composer | null;
};

/**
 * Calls `opened` for the composer of each editor that stands in `page`, and of each that appears there. A composer
 * closes when its editor leaves the page, for another window too; when `signal` aborts, all of them do.
 */
export const watchEditors = (
  page: Document,
  { selector, compose }: EditorParts,
  opened: (composer: Composer) => void,
  signal: AbortSignal,
): void => {
  const known = new Map<HTMLElement, { readonly closed: AbortController; readonly frame: HTMLElement }>();

  const close = (editor: HTMLElement): void => {
    known.get(editor)?.closed.abort();
    known.delete(editor);
  };

  const open = (editor: HTMLElement): void => {
    if (known.has(editor)) return;
    const closed = new AbortController();
    const composer = compose(editor, closed.signal);
    if (composer === null) return;
    const { frame } = composer;
    // A compose window may change its editor for another: rich for plain text, and back.
    for (const [other, { frame: taken }] of known) if (taken === frame) close(other);
    known.set(editor, { closed, frame });
    opened(composer);
  };

  const observer = new MutationObserver((mutations) => {
    for (const editor of added(mutations, selector)) open(editor);
    // A pop-out takes its editor along: there it is connected, to a page of its own.
    for (const editor of known.keys()) if (!editor.isConnected || editor.ownerDocument !== page) close(editor);
  });
  observer.observe(page, { childList: true, subtree: true });
  // A field is made editable by attributes, some time after it was inserted; by the time it has the focus it has them.
  page.addEventListener(
    'focusin',
    ({ target }) => (target as HTMLElement).matches?.(selector) && open(target as HTMLElement),
    { signal },
  );
  for (const editor of page.querySelectorAll<HTMLElement>(selector)) open(editor);

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const editor of known.keys()) close(editor);
    },
    { once: true },
  );
};
