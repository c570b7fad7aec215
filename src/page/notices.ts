/** What is said of an edit that was not made. */
export const NOTICES = { 'moved-on': 'noticeMovedOn', refused: 'noticeRefused', undone: 'noticeUndone' } as const;
