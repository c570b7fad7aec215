// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gmailSending } from '../../../src/mail/gmail/sending';
import type { Sending } from '../../../src/mail/site';

/** The foot of a compose window, its button named in another language. */
const foot = (more = ''): string => `<div role="dialog"><div class="editor" contenteditable="true"></div>
  <table class="IZ"><tr><td class="gU Up"><div><div class="dC">${more}
    <div class="T-I aoO" role="button"><span class="inner">보내기</span></div>
    <div class="T-I hG" role="button" aria-haspopup="true">▾</div>
  </div></div></td><td class="gU a8X"><div class="attach" role="button">📎</div></td></tr></table></div>`;
const MENU = '<div id="sbddm" role="menu"><div selector="scheduledSend" role="menuitem">예약</div></div>';

let closed: AbortController;

beforeEach(() => {
  closed = new AbortController();
});
afterEach(() => closed.abort());

/** Shows `html`; a `Sending` for each compose window in it. */
const show = (html: string): readonly [Sending, ...Sending[]] => {
  document.body.innerHTML = html;
  const [first, ...others] = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].map((frame) =>
    gmailSending(frame, closed.signal),
  );
  if (first === undefined) throw new Error('there is a compose window');
  return [first, ...others];
};
const find = (selector: string, at = 0): HTMLElement => {
  const found = document.querySelectorAll<HTMLElement>(selector)[at];
  if (found === undefined) throw new Error(`not there: ${selector}`);
  return found;
};
/** What `sending` makes of an event at `target`. */
const pressed = (sending: Sending, target: HTMLElement, event: Event): HTMLElement | null => {
  target.dispatchEvent(event);
  return sending.pressedBy(event);
};
const mouse = (type: string, button = 0): MouseEvent => new MouseEvent(type, { bubbles: true, button });
const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });

describe('gmailSending', () => {
  it('is pressed by a click on Send, and by nothing else of a mouse', () => {
    const [sending] = show(foot());
    const send = find('.aoO');
    expect(pressed(sending, find('.inner'), mouse('click'))).toBe(send);
    for (const type of ['mousedown', 'mouseup']) expect(pressed(sending, send, mouse(type))).toBeNull();
    for (const other of ['.hG', '.attach', '.editor']) expect(pressed(sending, find(other), mouse('click'))).toBeNull();
    expect(sending.button()).toBe(send);
  });

  it('is pressed by Enter and Space on the button, and by Control or Meta with Enter anywhere', () => {
    const [sending] = show(foot());
    const [send, editor] = [find('.aoO'), find('.editor')];
    for (const name of ['Enter', ' ']) {
      expect(pressed(sending, send, key(name))).toBe(send);
      expect(pressed(sending, editor, key(name))).toBeNull();
    }
    for (const more of [{ ctrlKey: true }, { metaKey: true }])
      for (const at of [editor, send]) expect(pressed(sending, at, key('Enter', more))).toBe(send);
    expect(pressed(sending, document.body, key('Enter', { ctrlKey: true }))).toBeNull();
  });

  it.each([
    ['with Alt', 'Enter', { ctrlKey: true, altKey: true }],
    ['with Shift', 'Enter', { ctrlKey: true, shiftKey: true }],
    ['while a word is composed', 'Enter', { ctrlKey: true, isComposing: true }],
    ['of another letter', 'b', { ctrlKey: true }],
  ])('is not pressed by a key %s', (_, name, more) => {
    const [sending] = show(foot());
    expect(pressed(sending, find('.aoO'), key(name, more))).toBeNull();
  });

  it('knows "send and archive" from Send', () => {
    const [sending] = show(foot('<div class="T-I Uo" role="button">보내고 보관</div>'));
    expect(pressed(sending, find('.Uo'), mouse('click'))).toBe(find('.Uo'));
    expect(sending.button()).toBe(find('.aoO'));
  });

  it('is pressed by the whole of a press on "schedule send" in its own window, with the first button alone', () => {
    const [sending] = show(foot().replace('</table>', `</table>${MENU}`));
    const item = find('[selector]');
    for (const type of ['mousedown', 'mouseup', 'click']) expect(pressed(sending, item, mouse(type))).toBe(item);
    expect(pressed(sending, item, mouse('mousedown', 2))).toBeNull();
  });

  it.each([
    ['the mouse', mouse('mousedown')],
    ['a key', key('Enter')],
  ])('knows whose menu stands apart by the arrow that was pressed last with %s', (_, event) => {
    const [one, other] = show(foot() + foot() + MENU);
    const item = find('[selector]');
    expect(pressed(one, item, mouse('mousedown'))).toBeNull();
    find('.hG', 1).dispatchEvent(event);
    expect(pressed(one, item, mouse('mousedown'))).toBeNull();
    expect(other && pressed(other, item, mouse('mousedown'))).toBe(item);
  });

  it('has no button where none is seen, so nothing is pressed', () => {
    const [sending] = show('<div role="dialog"><div class="editor"></div></div>');
    expect(sending.button()).toBeNull();
    expect(pressed(sending, find('.editor'), key('Enter', { ctrlKey: true }))).toBeNull();
  });

  it('presses as a mouse does', () => {
    const [sending] = show(foot());
    const seen: string[] = [];
    for (const type of ['mousedown', 'mouseup', 'click'])
      document.addEventListener(type, ({ target }) => seen.push(`${type} ${(target as Element).className}`), {
        signal: closed.signal,
      });
    sending.press(find('.aoO'));
    expect(seen).toEqual(['mousedown T-I aoO', 'mouseup T-I aoO', 'click T-I aoO']);
  });
});
