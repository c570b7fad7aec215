import type { Answer, Critique, Finding, PreviewedRewrite } from '../critic/critique';
import type { Relation } from '../critic/letter';
import { t } from '../shell/words';
import { counted } from './counted';
import type { DismissalsProps } from './dismissals';
import { Findings } from './findings';
import { type Notice, NoticeLine } from './notice';
import { Outline, type OutlineProps } from './outline';
import { Reader, type ReaderProps } from './reader';
import { Rebuilt, type RebuiltProps } from './rebuilt';
import { trusted } from './trusted';
import { Verdict } from './verdict';

export type PanelProps = {
  /** Null until the critic has answered. */
  readonly critique: Critique | null;
  /** What the writer said of the reader, or null for a guess. */
  readonly relationSaid: Relation | null;
  /** To whom the letter goes, and what was said of each. */
  readonly readers: ReaderProps['readers'];
  /** One line about what just happened, or did not. */
  readonly notice: Notice | null;
  /** A finding whose rule was called wrong so often that it offers to be off. */
  readonly offer: Finding | null;
  /** The finding that the writer is at. */
  readonly current: Finding | null;
  /** The whole letter in order, while the writer looks at it instead of the findings. */
  readonly rebuilt: RebuiltProps | null;
  readonly onRebuild: () => void;
  readonly onRelation: ReaderProps['onRelation'];
  readonly onApply: (finding: Finding, rewrite: PreviewedRewrite) => void;
  readonly answers: readonly Answer[];
  readonly onAnswer: (answer: Answer) => void;
  readonly onTakeBack: OutlineProps['onTakeBack'];
  readonly onShowWords: OutlineProps['onShowWords'];
  readonly onDismiss: DismissalsProps['onDismiss'];
  readonly onFocus: (finding: Finding) => void;
  /** Null where nothing is dismissed in this letter. */
  readonly onRestore: (() => void) | null;
  readonly onFold: () => void;
};

const panelOf = (element: EventTarget | null): HTMLElement | null =>
  (element as Element | null)?.closest<HTMLElement>('.panel') ?? null;

/** What is about to go when it is pressed. */
const GOES = '.answer, .say, .dismiss, .rebuild';

/** The keyboard stays here, or the page's one-letter shortcuts would get the next key. */
const keepKeyboard = ({ target }: Event): void => {
  if ((target as Element).closest(GOES) !== null) panelOf(target)?.focus();
};

/** The critique in full. Everything in it came with the critique; every callback follows something the user did. */
export const Panel = ({
  critique,
  relationSaid,
  readers,
  notice,
  offer,
  current,
  rebuilt,
  onRebuild,
  onRelation,
  answers,
  onAnswer,
  onTakeBack,
  onShowWords,
  onDismiss,
  onRestore,
  onFold,
  ...act
}: PanelProps) => {
  const findings = critique?.findings ?? [];
  const outreach = critique?.reading.outreach === true;
  return (
    <aside
      tabIndex={-1}
      class="panel"
      aria-label={t('panelLabel')}
      onClickCapture={trusted(keepKeyboard)}
      onKeyDown={trusted((event) => {
        if ((event as KeyboardEvent).key === 'Escape') onFold();
      })}
    >
      <header>
        <h1>{t('appName')}</h1>
        <button type="button" class="fold" onClick={trusted(onFold)}>
          {t('panelFold')}
        </button>
        <NoticeLine notice={notice} />
        {offer !== null && (
          <p class="offer">
            {t('offerRuleOff', offer.title)}{' '}
            <button type="button" class="link" onClick={trusted(() => onDismiss(offer, 'rule'))}>
              {t('findingRuleOff')}
            </button>
          </p>
        )}
      </header>
      <p class="unseen" aria-live="polite">
        {current === null ? critique && counted(critique) : `${current.title}. ${current.message}`}
      </p>
      {critique === null ? (
        <p class="waiting">{t('panelReading')}</p>
      ) : (
        <>
          <Reader
            readers={readers}
            relation={critique.reading.relation}
            said={relationSaid !== null}
            words={critique.reading.relationWords}
            foreign={critique.reading.foreign.length > 0}
            onRelation={onRelation}
          />
          {outreach && rebuilt === null && (
            <Outline
              order={critique.reading.order}
              sentences={critique.sentences}
              answers={answers}
              onAnswer={onAnswer}
              onTakeBack={onTakeBack}
              onShowWords={onShowWords}
            />
          )}
          {rebuilt !== null ? (
            <Rebuilt {...rebuilt} />
          ) : findings.length === 0 ? (
            <Verdict critique={critique} said={relationSaid !== null} setAside={onRestore !== null} />
          ) : (
            <Findings critique={critique} current={current} onAnswer={onAnswer} onDismiss={onDismiss} {...act} />
          )}
          {onRestore !== null && rebuilt === null && (
            <button type="button" class="link restore" onClick={trusted(onRestore)}>
              {t('panelRestore')}
            </button>
          )}
          {rebuilt === null && outreach && findings.length > 1 && (
            <button
              type="button"
              class="rewrite rebuild"
              onClick={trusted(({ currentTarget }) => {
                panelOf(currentTarget)?.scrollTo(0, 0);
                onRebuild();
              })}
            >
              <b>{t('rebuildOpen')}</b>
            </button>
          )}
        </>
      )}
    </aside>
  );
};
