/**
 * Everything that we know of Gmail's page, as of July 2026. No text that is translated, no generated id; where Gmail
 * serves several layouts, several selectors, the newest first.
 */

export const HOSTS: readonly string[] = ['mail.google.com'];

/** The field that Closure made editable. A hidden textarea carries the same label, so never go by labels. */
const RICH_EDITOR = '[g_editable="true"][contenteditable="true"]';
/** Where plain text is written. It is always there, and mostly hidden. */
const PLAIN_EDITOR = '.As textarea.Ak';
export const EDITOR = `${RICH_EDITOR}, ${PLAIN_EDITOR}`;

/** What both editors of a compose window stand in, and the box of the rich one, which is hidden while the other is used. */
export const EDITORS_BOX = '.Ap';
export const RICH_BOX = '.Au';

/** The compose window: a dialog when docked or full screen, else (a reply in its thread, a window of its own) the box around form and editor. */
export const FRAMES = ['[role="dialog"]', '.M9', 'body.xp [role="main"]'];

/** Quoted mail and the signature; somebody may write between and below them. */
export const NOT_OWN_TEXT = {
  selector: '.gmail_quote, .gmail_extra, .gmail_signature, .gmail_signature_prefix',
  endsDraft: false,
};

export const SUBJECT = 'input[name="subjectbox"]';
/** Recipients, subject and hidden fields. */
export const FORM = 'form';
export const FROM = 'input[name="from"]';

/** Filled in a reply or forward with the id of the message answered; there, but empty, in a new mail. */
export const ANSWERED_MESSAGE = 'input[name="rm"]';
export const FORWARD_MARK = '.Un.J-JN-M-I .mI';

/** Chips since 2021: name and address in attributes. */
export const TO_CHIPS = '[name="to"] [role="option"][data-hovercard-id]';
/** Before: a hidden field for each recipient, `Name <address>`. */
export const TO_FIELDS = '.GS input[type="hidden"][name="to"]';
/** While the recipients row is folded. */
export const TO_FOLDED = '.aoD.hl span[email]';

/** Send, and beside it "send and archive" in a reply: the buttons at the foot of the compose window that open no menu. */
export const SEND_AND_ARCHIVE = '.IZ .Up [role="button"].Uo';
export const SEND = '.IZ .Up [role="button"]:not([aria-haspopup="true"], .Uo)';
/** The arrow beside Send. */
export const SEND_MENU = '.IZ .Up [role="button"][aria-haspopup="true"]';
/** In that arrow's menu, which may stand apart from its compose window. */
export const SCHEDULE = '[selector="scheduledSend"]';
