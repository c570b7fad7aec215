type Severity = 'note' | 'warning' | 'serious';

/** A shape for each severity, so that colour is never alone. */
const SHAPES: Readonly<Record<Severity, string>> = {
  serious: 'M5 0 10 5 5 10 0 5z',
  warning: 'M5 .6 10 9.6H0z',
  note: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};

export const SeverityMark = ({ severity, word }: { readonly severity: Severity; readonly word: string }) => (
  <span class="severity" data-severity={severity}>
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
    {word}
  </span>
);
