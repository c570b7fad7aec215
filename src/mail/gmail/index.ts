import type { Composer, MailSite } from '../site';
import { gmailComposer } from './composer';
import { EDITOR } from './selectors';

const watch = (page: Document, opened: (composer: Composer) => void, signal: AbortSignal): void => {
  const known = new Map<HTMLElement, AbortController>();

  const open = (editor: HTMLElement): void => {
    if (known.has(editor)) return;
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
    for (const [editor, closed] of known) {
      if (editor.isConnected) continue;
      known.delete(editor);
      closed.abort();
    }
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
      for (const closed of known.values()) closed.abort();
      known.clear();
    },
    { once: true },
  );
};

export const gmail: MailSite = { id: 'gmail', hosts: ['mail.google.com'], watch };
