// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { outlookSending } from '../../../src/mail/outlook/sending';
import { compose, editor } from './page';

const MORE = '<button class="more" aria-label="더 많은 보내기 옵션"></button>';
const NEWER = compose('').replace('</button></div>', `</button>${MORE}</div>`);
const OLDER = `<div id="docking_InitVisiblePart_0"><div data-testid="ComposeSendButton"><button class="ms-Button--primary"></button>${MORE}</div>${editor()}</div>`;

it.each([
  ['with an id on its button', NEWER],
  ['of before', OLDER],
])(
  'is pressed in the layout %s by a click on Send or beside it, and by Control or Meta with Enter in the window',
  (_, html) => {
    document.body.innerHTML = html;
    const frame = document.body.firstElementChild as HTMLElement;
    const sending = outlookSending(frame);
    const send = frame.querySelector('[data-testid="ComposeSendButton"] > button') as HTMLElement;
    const field = frame.querySelector('[role="textbox"]') as HTMLElement;
    const pressed = (target: Element | null, event: Event): HTMLElement | null => {
      target?.dispatchEvent(event);
      return sending.pressedBy(event);
    };
    const key = (name: string, more: KeyboardEventInit = {}) =>
      new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });

    expect(sending.button()).toBe(send);
    expect(pressed(send, new MouseEvent('click', { bubbles: true }))).toBe(send);
    // Behind it a time is chosen.
    const more = frame.querySelector('.more');
    expect(pressed(more, new MouseEvent('click', { bubbles: true }))).toBe(more);
    expect(pressed(field, key('Enter', { ctrlKey: true }))).toBe(send);
    expect(pressed(field, key('Enter', { metaKey: true }))).toBe(send);
    expect(pressed(field, key('s', { altKey: true }))).toBe(send);

    // A key on the button ends in a click, which is the press.
    for (const name of ['Enter', ' ']) expect(pressed(send, key(name))).toBeNull();
    expect(pressed(send, new MouseEvent('mousedown', { bubbles: true }))).toBeNull();
    expect(pressed(field, key('Enter'))).toBeNull();
    expect(pressed(document.body, key('Enter', { ctrlKey: true }))).toBeNull();
    expect(pressed(field, new MouseEvent('click', { bubbles: true }))).toBeNull();
  },
);

it('knows its own Send from that of another window', () => {
  document.body.innerHTML = NEWER + NEWER;
  const [mine, other] = [...document.body.children] as HTMLElement[];
  if (mine === undefined || other === undefined) throw new Error('there are two windows');
  const send = outlookSending(other).button();
  expect(outlookSending(mine).buttonAt(send)).toBeNull();
  expect(outlookSending(other).buttonAt(send)).toBe(send);
});
