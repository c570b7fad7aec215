import { t } from '../shell/words';
import { trusted } from './trusted';

/** What just happened, or did not, in one line, and the way back where there is one. */
export type Notice = { readonly text: string; readonly onUndo?: () => void };

export const NoticeLine = ({ notice }: { readonly notice: Notice | null }) => (
  <p class="notice" role="status">
    {notice?.text}
    {notice?.onUndo !== undefined && (
      <>
        {' '}
        <button type="button" class="link undo" onClick={trusted(notice.onUndo)}>
          {t('noticeUndo')}
        </button>
      </>
    )}
  </p>
);
