import type { Critique } from '../critic/critique';
import { t } from '../shell/words';

/** How many findings there are, in words. */
export const counted = ({ findings: { length } }: Critique): string =>
  length === 0 ? t('badgeNothing') : length === 1 ? t('findingsOne') : t('findingsMany', String(length));
