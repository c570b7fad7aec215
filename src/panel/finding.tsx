import type { Finding, Rewrite, Severity } from '../critic/critique';
import { SeverityMark } from '../kit/severity-mark';
import { t, type WordKey } from '../shell/words';
import { RewriteButton } from './rewrite';
import { trusted } from './trusted';

const SEVERITY_WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};

export type FindingCardProps = {
  readonly finding: Finding;
  readonly body: string;
  readonly onApply: (finding: Finding, rewrite: Rewrite) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onFocus: (finding: Finding) => void;
};

/** One finding: the words, what this reader will feel, and the ways out. */
export const FindingCard = ({ finding, body, onApply, onDismiss, onFocus }: FindingCardProps) => {
  const [first, ...others] = finding.rewrites;
  return (
    <article data-rule={finding.rule} data-severity={finding.severity}>
      <SeverityMark severity={finding.severity} word={t(SEVERITY_WORDS[finding.severity])} />
      <h3>{finding.title}</h3>
      <button type="button" class="words" title={t('findingShow')} onClick={trusted(() => onFocus(finding))}>
        <q>{finding.quote}</q>
      </button>
      <p class="message">{finding.message}</p>
      {first !== undefined && <RewriteButton rewrite={first} body={body} onApply={() => onApply(finding, first)} />}
      {others.length > 0 && (
        <details>
          <summary>{t('findingOtherWays', String(others.length))}</summary>
          {others.map((rewrite) => (
            <RewriteButton
              key={rewrite.label}
              rewrite={rewrite}
              body={body}
              onApply={() => onApply(finding, rewrite)}
            />
          ))}
        </details>
      )}
      <button type="button" class="dismiss" onClick={trusted(() => onDismiss(finding))}>
        {t('findingDismiss')}
      </button>
    </article>
  );
};
