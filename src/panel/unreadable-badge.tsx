import { t } from '../shell/words';

/** Stands beside a compose window that is not as we know it: says so, and that nothing is checked there. */
export const UnreadableBadge = () => (
  <span class="badge" role="img" aria-label={t('badgeUnreadable')} title={t('badgeUnreadable')}>
    ?
  </span>
);
