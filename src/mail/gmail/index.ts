import { watchEditors } from '../composer/watch-editors';
import { isTextField } from '../editor/body';
import type { MailSite } from '../site';
import { gmailComposer } from './composer';
import { EDITOR, EDITORS_BOX, HOSTS, RICH_BOX } from './selectors';

/** Of the two editors of a compose window, rich and plain, the one that is written in. */
const isInUse = (editor: HTMLElement): boolean => {
  const rich = editor.closest(EDITORS_BOX)?.querySelector(RICH_BOX);
  const plainIsUsed = Boolean(rich) && getComputedStyle(rich as Element).display === 'none';
  return isTextField(editor) === plainIsUsed;
};

export const gmail: MailSite = {
  id: 'gmail',
  hosts: HOSTS,
  watch: (page, opened, signal) =>
    watchEditors(
      page,
      {
        selector: EDITOR,
        compose: (editor, closed) => (isInUse(editor) ? gmailComposer(editor, closed) : null),
      },
      opened,
      signal,
    ),
};
