import type { Answer, Finding, PreviewedRewrite } from '../critic/critique';
import { t } from '../shell/words';
import { Dismissals, type DismissalsProps } from './dismissals';
import { QuestionBox } from './question';
import { RewriteButton } from './rewrite';
import { SeverityOf } from './severity';
import { trusted } from './trusted';

export type FindingCardProps = {
  readonly finding: Finding;
  /** Whether the writer is at this one. */
  readonly current: boolean;
  readonly onApply: (finding: Finding, rewrite: PreviewedRewrite) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onDismiss: DismissalsProps['onDismiss'];
  readonly onFocus: (finding: Finding) => void;
};

/** One finding: the words, what this reader will feel, and the ways out. */
export const FindingCard = ({ finding, current, onApply, onAnswer, onDismiss, onFocus }: FindingCardProps) => {
  const [first, ...others] = finding.rewrites;
  return (
    <article aria-current={current ? 'true' : undefined} data-rule={finding.rule} data-severity={finding.severity}>
      <SeverityOf severity={finding.severity} />
      <h3>{finding.title}</h3>
      {finding.quote !== '' && (
        <button type="button" class="words" title={t('findingShow')} onClick={trusted(() => onFocus(finding))}>
          <q>{finding.quote}</q>
        </button>
      )}
      {finding.question === undefined ? (
        <p class="message">{finding.message}</p>
      ) : (
        <QuestionBox question={finding.question} onAnswer={onAnswer} />
      )}
      {first !== undefined && <RewriteButton rewrite={first} onApply={() => onApply(finding, first)} />}
      {others.length > 0 && (
        <details>
          <summary>{t('findingOtherWays', String(others.length))}</summary>
          {others.map((rewrite) => (
            <RewriteButton key={rewrite.label} rewrite={rewrite} onApply={() => onApply(finding, rewrite)} />
          ))}
        </details>
      )}
      <Dismissals finding={finding} onDismiss={onDismiss} />
    </article>
  );
};
