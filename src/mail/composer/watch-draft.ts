/** Where a draft stands in its page. */
export type DraftPlaces = {
  /** The box around all of it. */
  readonly frame: HTMLElement;
  readonly editor: HTMLElement;
  /** Matches the subject's field. */
  readonly subject: string;
  /** Matches what the recipients stand in; it may come and go. */
  readonly recipients: string;
};

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** Calls `changed` once after all that a task did to the draft, its subject or its recipients. */
export const watchDraft = (
  { frame, editor, subject, recipients }: DraftPlaces,
  changed: () => void,
  signal: AbortSignal,
): void => {
  let queued = false;
  const queue = (): void => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      if (!signal.aborted) changed();
    });
  };

  // On the way down: some editors let no input event out. The subject's field may not be there yet.
  frame.addEventListener(
    'input',
    ({ target }) => {
      const element = target as Element;
      if (editor.contains(element) || element.matches(subject)) queue();
    },
    { signal, capture: true },
  );

  const holds = (node: Node): boolean =>
    node.nodeType === 1 &&
    ((node as Element).matches(recipients) || (node as Element).querySelector(recipients) !== null);
  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    editor.contains(target) ||
    Boolean(elementOf(target)?.closest(recipients)) ||
    [...addedNodes, ...removedNodes].some(holds);
  // The editor's own undo swaps its content without an input event; recipients come and go as elements.
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(concerns)) queue();
  });
  observer.observe(frame, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};
