import type { Scope } from '../panel/dismissals';
import type { WordKey } from '../shell/words';

/** What is said of an edit that was not made. */
export const NOTICES = { 'moved-on': 'noticeMovedOn', refused: 'noticeRefused', undone: 'noticeUndone' } as const;

/** What is said when a finding was dismissed. */
export const DISMISSED: Readonly<Record<Scope, WordKey>> = {
  letter: 'noticeDismissed',
  phrase: 'noticePhraseOff',
  rule: 'noticeRuleOff',
  wrong: 'noticeWrong',
};
