import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, PreviewedRewrite, Severity } from '../critic/critique';
import { SeverityMark } from '../kit/severity-mark';
import { t, type WordKey } from '../shell/words';
import { type Answer, QuestionBox } from './question';
import { RewriteButton } from './rewrite';
import { trusted } from './trusted';

const SEVERITY_WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};

export type FindingCardProps = {
  readonly finding: Finding;
  /** Whether the writer is at this one: then it is in view. */
  readonly current: boolean;
  readonly onApply: (finding: Finding, rewrite: PreviewedRewrite) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onFocus: (finding: Finding) => void;
};

/** One finding: the words, what this reader will feel, and the ways out. */
export const FindingCard = ({ finding, current, onApply, onAnswer, onDismiss, onFocus }: FindingCardProps) => {
  const [first, ...others] = finding.rewrites;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <article
      ref={card}
      aria-current={current ? 'true' : undefined}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      <SeverityMark severity={finding.severity} word={t(SEVERITY_WORDS[finding.severity])} />
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
      <button type="button" class="dismiss" onClick={trusted(() => onDismiss(finding))}>
        {t('findingDismiss')}
      </button>
    </article>
  );
};
