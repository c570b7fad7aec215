import type { Critique } from '../critic/critique';
import { SEVERITIES } from '../shell/severities';
import { t } from '../shell/words';
import { counted } from './counted';
import { trusted } from './trusted';

export type BadgeProps = {
  readonly critique: Critique | null;
  /** `byKey`: whoever opened it with a key wants to go on there. */
  readonly onOpen: (byKey: boolean) => void;
};

/** The panel folded: how many findings, in the colour of the gravest; a quiet mark when there are none. */
export const Badge = ({ critique, onOpen }: BadgeProps) => {
  const findings = critique?.findings ?? [];
  const gravest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const name = critique === null ? t('badgeOpen') : `${t('badgeOpen')}: ${counted(critique)}`;
  return (
    <button
      type="button"
      class="badge"
      data-severity={gravest}
      aria-label={name}
      title={name}
      onClick={trusted(({ detail }) => onOpen(detail === 0))}
    >
      {findings.length > 0 ? (
        findings.length
      ) : (
        <svg viewBox="0 0 20 16" aria-hidden="true">
          <path d="M2 3.5 6.5 12 10 6l3.5 6L18 3.5" />
        </svg>
      )}
    </button>
  );
};
