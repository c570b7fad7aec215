import type { Check, CheckId } from '../critic/critique';
import { StatusMark } from '../kit/status-mark';
import { t, type WordKey } from '../shell/words';

/** What is worth saying of a letter that is good. */
const GOOD: Partial<Record<CheckId, WordKey>> = {
  'gives-first': 'checkGivesFirst',
  'states-value': 'checkStatesValue',
  'knows-their-work': 'checkKnowsTheirWork',
  'one-small-ask': 'checkOneSmallAsk',
};

const pointsOf = (checklist: readonly Check[], wanted: Check['status']): readonly Check[] =>
  checklist.filter(({ id, status }) => status === wanted && GOOD[id] !== undefined);

/** Those checks that a letter meets, as far as that is to its credit. */
export const goodIn = (checklist: readonly Check[]): readonly Check[] => pointsOf(checklist, 'met');

/** Those that would be to its credit. */
export const lackingIn = (checklist: readonly Check[]): readonly Check[] => pointsOf(checklist, 'unmet');

const Points = ({ points }: { readonly points: readonly Check[] }) => (
  <ul class="good">
    {points.map(({ id, status }) => (
      <li key={id}>
        <StatusMark status={status} />
        {t(GOOD[id] as WordKey)}
      </li>
    ))}
  </ul>
);

type PointsProps = { readonly checklist: readonly Check[] };

export const GoodPoints = ({ checklist }: PointsProps) => <Points points={goodIn(checklist)} />;
export const LackingPoints = ({ checklist }: PointsProps) => <Points points={lackingIn(checklist)} />;
