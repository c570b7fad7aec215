/**
 * Everything that we know of the page of Outlook on the web, as of November 2026 where nothing else is said. No text
 * that is translated, no generated class; where Outlook serves several layouts, several selectors, the steadiest first.
 * All ids and classes of quoted mail begin with `x_`, so that none of these matches in it.
 */

export const HOSTS: readonly string[] = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/** The body's field, by the box around it (2020 to 2026; at first without a role) or by its role; recipients have one line. */
export const EDITOR =
  '[id^="editorParent_"] [contenteditable="true"], [role="textbox"][aria-multiline="true"][contenteditable="true"]';

/** What stands in one is part of its content. */
export const ANY_EDITOR = '[contenteditable]';

/** The compose window (2026); `_0` is the first, `_1` the next. */
export const FRAME = '[id^="docking_InitVisiblePart_"]';

/** Send, which every compose window has one of. Other buttons with a menu have such an id, but not its key (October 2026). */
export const SEND = '[data-testid="ComposeSendButton"], [id$="__primaryActionButton"][title*="Enter"]';

/** The part of it that sends at once, beside the one that opens a menu. */
export const SEND_BUTTON =
  '[data-testid="ComposeSendButton"] button:first-child, [id$="__primaryActionButton"][title*="Enter"]';

/** That part: behind it stands the scheduled send, in a menu of which only the translated words are known. */
export const SEND_MENU =
  '[data-testid="ComposeSendButton"] button:nth-child(2), [id$="__primaryActionButton"][title*="Enter"] + button';

/**
 * What Outlook puts before and around the mail that is answered or forwarded, in the editor or folded up beside it; the
 * last is the newest editor's (2025).
 */
export const ANSWERED_MESSAGE = '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';
/** With the signature, the telephone app's too, or the mail that is answered the writer's own text ends. */
export const NOT_OWN_TEXT = {
  selector: `#Signature, #ms-outlook-mobile-signature, ${ANSWERED_MESSAGE}`,
  endsDraft: true,
};

/** A conversation that is being read: whoever writes in it answers it or passes it on. */
export const CONVERSATION = '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]';

/** A span with the same end of its id is a subject that is read. */
export const SUBJECT = 'input[id$="_SUBJECT"]';

/** The line of those addressed (2026); `_CC` and `_BCC` only watch. */
export const TO = '[id$="_TO"]';
export const TO_CHIPS = '._EType_RECIPIENT_ENTITY, [contenteditable="false"][aria-label]';
