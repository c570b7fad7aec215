import type { Critique, Finding } from '../critic/critique';
import { t } from '../shell/words';
import { FindingCard, type FindingCardProps } from './finding';
import { GoodPoints, goodIn } from './good-points';

export type FindingsProps = Omit<FindingCardProps, 'finding' | 'current'> & {
  readonly critique: Critique;
  /** The finding that the writer is at. */
  readonly current: Finding | null;
};

/** Slips that any letter may have stand folded behind what its reader would feel, unless one of them is serious. */
const isBasic = ({ family, severity }: Finding): boolean => family === 'basics' && severity !== 'serious';

/** All that was found, the gravest first, and behind it what is good already. */
export const Findings = ({ critique: { findings, checklist }, current, ...act }: FindingsProps) => {
  const shown = findings.filter((finding) => finding.shown);
  const basics = shown.filter(isBasic);
  const beyond = findings.filter((finding) => !shown.includes(finding));
  const good = goodIn(checklist).length;
  const card = (finding: Finding) => (
    <FindingCard key={finding.id} finding={finding} current={finding.id === current?.id} {...act} />
  );
  return (
    <section class="findings">
      <h2 class="unseen">{t('panelFindings')}</h2>
      {shown.filter((finding) => !isBasic(finding)).map(card)}
      {basics.length > 0 && (
        <details class="fold-out" open={basics.length === shown.length || basics.some(({ id }) => id === current?.id)}>
          <summary>{t('panelBasics', String(basics.length))}</summary>
          {basics.map(card)}
        </details>
      )}
      {beyond.length > 0 && (
        <details class="fold-out" open={beyond.some(({ id }) => id === current?.id)}>
          <summary>{t('findingsMore', String(beyond.length))}</summary>
          {beyond.map(card)}
        </details>
      )}
      {good > 0 && (
        <details class="fold-out">
          <summary>{t('panelGoodAlready', String(good))}</summary>
          <GoodPoints checklist={checklist} />
        </details>
      )}
    </section>
  );
};
