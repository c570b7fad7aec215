import type { PreviewedRewrite } from '../critic/critique';
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
  readonly rewrite: PreviewedRewrite;
  readonly onApply: () => void;
};

/** One way out: the sentences that change, what goes of them struck, and what comes. The whole of it is the button. */
export const RewriteButton = ({ rewrite, onApply }: RewriteButtonProps) => (
  <button type="button" class="rewrite" onClick={trusted(onApply)}>
    <b>{rewrite.label}</b>
    <span class="change">
      {rewrite.preview.map(({ is, text }, index) =>
        is === 'cut' ? <del key={index}>{text}</del> : is === 'added' ? <Incoming key={index} text={text} /> : text,
      )}
    </span>
  </button>
);
