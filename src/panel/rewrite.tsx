import type { PreviewedRewrite } from '../critic/critique';
import { Preview } from './preview';
import { trusted } from './trusted';

export type RewriteButtonProps = {
  readonly rewrite: PreviewedRewrite;
  readonly onApply: () => void;
};

/** One way out: the sentences that change, what goes of them struck, and what comes. The whole of it is the button. */
export const RewriteButton = ({ rewrite, onApply }: RewriteButtonProps) => (
  <button type="button" class="rewrite" onClick={trusted(onApply)}>
    <b>{rewrite.label}</b>
    <span class="change">
      <Preview parts={rewrite.preview} />
    </span>
  </button>
);
