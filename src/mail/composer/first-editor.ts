import { added } from './added';

/** Calls `found` once, as soon as an editor that `selector` matches stands in `page`, unless `signal` aborts before. */
export const onFirstEditor = (page: Document, selector: string, found: () => void, signal: AbortSignal): void => {
  const done = new AbortController();
  const until = AbortSignal.any([done.signal, signal]);
  const finish = (): void => {
    done.abort();
    found();
  };
  if (page.querySelector(selector) !== null) {
    finish();
    return;
  }

  const observer = new MutationObserver((mutations) => {
    if (added(mutations, selector).length > 0) finish();
  });
  observer.observe(page, { childList: true, subtree: true });
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  // A field is made editable by attributes, some time after it was inserted; by the time it has the focus it has them.
  page.addEventListener('focusin', ({ target }) => (target as HTMLElement).matches?.(selector) && finish(), {
    signal: until,
  });
};
