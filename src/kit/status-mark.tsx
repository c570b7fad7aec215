type Status = 'met' | 'unmet' | 'not-applicable';

const SHAPES: Readonly<Record<Status, string>> = {
  met: 'M3.5 9.5 7.5 13.5 14.5 5',
  unmet: 'M9 4.5v5.5M9 13v.5',
  'not-applicable': 'M5 9h8',
};

/** Met, not yet, or not applicable, as a shape; the word stands beside it. */
export const StatusMark = ({ status }: { readonly status: Status }) => (
  <svg class="status" data-status={status} viewBox="0 0 18 18" aria-hidden="true">
    <path
      d={SHAPES[status]}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
