import { useEffect, useRef } from 'preact/hooks';
import { t } from '../shell/words';

export type ConfirmProps = {
  /** What is about to happen. */
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before what cannot be taken back; the way out has the focus, and Esc takes it. */
export const Confirm = ({ question, yes, onYes, onNo }: ConfirmProps) => {
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-labelledby="confirm-question"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id="confirm-question">{question}</p>
      <p class="row">
        <button type="button" ref={out} onClick={onNo}>
          {t('dataKeep')}
        </button>
        <button type="button" class="grave" onClick={onYes}>
          {yes}
        </button>
      </p>
    </div>
  );
};
