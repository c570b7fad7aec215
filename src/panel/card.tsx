import { Dismissals } from './dismissals';
import type { FindingCardProps } from './finding';
import { QuestionBox } from './question';
import { RewriteButton } from './rewrite';
import { SeverityOf } from './severity';

export type CardProps = Omit<FindingCardProps, 'onFocus' | 'current'> & {
  /** The pointer came in, or went. */
  readonly onPointer: (inside: boolean) => void;
};

/** Whatever is pressed in the card, the caret stays in the letter. */
const keepFocus = (event: Event): void => event.preventDefault();

/** One finding beside its underline, while the pointer rests there. The panel's list is its accessible form. */
export const Card = ({ finding, onApply, onAnswer, onDismiss, onPointer }: CardProps) => {
  const [first] = finding.rewrites;
  return (
    <article
      class="card"
      data-rule={finding.rule}
      onMouseDown={keepFocus}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => onPointer(false)}
    >
      <SeverityOf severity={finding.severity} />
      <h3>{finding.title}</h3>
      {finding.question === undefined ? (
        <p class="message">{finding.message}</p>
      ) : (
        <QuestionBox question={finding.question} onAnswer={onAnswer} />
      )}
      {first !== undefined && <RewriteButton rewrite={first} onApply={() => onApply(finding, first)} />}
      <Dismissals finding={finding} onDismiss={onDismiss} />
    </article>
  );
};
