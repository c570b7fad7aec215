import { isTextField } from '../editor/body';
import type { Composer, MailSite } from '../site';
import { gmailComposer } from './composer';
import { EDITOR, EDITORS_BOX, RICH_BOX } from './selectors';

/** Of the two editors of a compose window, rich and plain, the one that is written in. */
const isInUse = (editor: HTMLElement): boolean => {
  const rich = editor.closest(EDITORS_BOX)?.querySelector(RICH_BOX);
  const plainIsUsed = Boolean(rich) && getComputedStyle(rich as Element).display === 'none';
  return isTextField(editor) === plainIsUsed;
};

const watch = (page: Document, opened: (composer: Composer) => void, signal: AbortSignal): void => {
  const known = new Map<HTMLElement, AbortController>();

  const close = (editor: HTMLElement): void => {
    known.get(editor)?.abort();
    known.delete(editor);
  };

  const open = (editor: HTMLElement): void => {
    if (known.has(editor) || !isInUse(editor)) return;
    // The writer changed to plain text, or back.
    for (const other of known.keys()) if (other.closest(EDITORS_BOX)?.contains(editor)) close(other);
    const closed = new AbortController();
    known.set(editor, closed);
    opened(gmailComposer(editor, closed.signal));
  };

  const openIn = (root: ParentNode): void => {
    for (const editor of root.querySelectorAll<HTMLElement>(EDITOR)) open(editor);
  };

  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        const element = node as HTMLElement;
        if (element.matches(EDITOR)) open(element);
        else openIn(element);
      }
    }
    for (const editor of known.keys()) if (!editor.isConnected) close(editor);
  });
  observer.observe(page, { childList: true, subtree: true });
  // A field is made editable by attributes, some time after it was inserted; by the time it has the focus it has them.
  page.addEventListener(
    'focusin',
    ({ target }) => (target as HTMLElement).matches?.(EDITOR) && open(target as HTMLElement),
    { signal },
  );
  openIn(page);

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const editor of known.keys()) close(editor);
    },
    { once: true },
  );
};

export const gmail: MailSite = { id: 'gmail', hosts: ['mail.google.com'], watch };
