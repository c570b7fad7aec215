import type { Rewrite } from '../critic/critique';
import type { Letter } from '../critic/letter';
import { t } from '../shell/words';
import { trusted } from './trusted';

const BLANK = /(\[[^[\]]*\])/;

/** What comes, with what only the writer can fill in made visible. */
const Incoming = ({ text }: { readonly text: string }) => (
  <ins>
    {text.split(BLANK).map((part, index) =>
      BLANK.test(part) ? (
        <mark key={index}>
          {part.slice(1, -1)}
          <span class="unseen"> ({t('rewriteBlank')})</span>
        </mark>
      ) : (
        part
      ),
    )}
  </ins>
);

export type RewriteButtonProps = {
  readonly rewrite: Rewrite;
  /** The letter in whose parts the edits count. */
  readonly letter: Pick<Letter, 'subject' | 'body'>;
  readonly onApply: () => void;
};

/** One way out: what goes, struck, and what comes. The whole of it is the button. */
export const RewriteButton = ({ rewrite, letter, onApply }: RewriteButtonProps) => (
  <button type="button" class="rewrite" onClick={trusted(onApply)}>
    <b>{rewrite.label}</b>
    <span class="change">
      {rewrite.edits.map(({ in: part, start, end, text }) => (
        <span key={start}>
          {end > start && <del>{letter[part].slice(start, end).trim()}</del>}{' '}
          {text !== '' && <Incoming text={text.trim()} />}{' '}
        </span>
      ))}
    </span>
  </button>
);
