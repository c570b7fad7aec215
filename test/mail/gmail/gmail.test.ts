// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../../src/mail/gmail/index';
import type { Composer } from '../../../src/mail/site';
import { CHIPS, docked, EDITOR, FIELDS, FOLDED, inlineReply, ownWindow, plain } from './page';

let page: AbortController;
let opened: Composer[];

beforeEach(() => {
  page?.abort();
  page = new AbortController();
  opened = [];
  document.body.replaceChildren();
});

const watch = (): void => gmail.watch(document, (composer) => opened.push(composer), page.signal);
const show = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
};
const only = (): Composer => {
  expect(opened).toHaveLength(1);
  return opened[0] as Composer;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('gmail.watch', () => {
  it('finds a composer that is open already, and each that opens later', async () => {
    show(docked(CHIPS));
    watch();
    only();
    show(docked(CHIPS));
    show(inlineReply);
    await settled();
    expect(opened).toHaveLength(3);
  });

  it('finds a field that became editable after it was inserted, once it has the focus', async () => {
    watch();
    const box = show('<div role="dialog"><div tabindex="0" class="editable">Hello</div></div>');
    await settled();
    expect(opened).toHaveLength(0);
    const field = box.querySelector<HTMLElement>('.editable');
    field?.setAttribute('g_editable', 'true');
    field?.setAttribute('contenteditable', 'true');
    field?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(only().editor).toBe(field);
  });

  it('takes of two editors the one in use, and follows its writer to the other', async () => {
    const box = show(plain);
    watch();
    expect(only().editor.tagName).toBe('TEXTAREA');
    expect(only().read().letter.body).toBe('Hello');
    box.querySelector<HTMLElement>('.Au')?.style.removeProperty('display');
    box.querySelector('[g_editable]')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const [first, second] = opened;
    expect([first?.closed.aborted, second?.closed.aborted]).toEqual([true, false]);
    expect(second?.editor.getAttribute('role')).toBe('textbox');
    box.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(opened).toHaveLength(2);
  });

  it('closes a composer when it leaves the page, and all of them at the end', async () => {
    const first = show(docked(CHIPS));
    show(docked(CHIPS));
    watch();
    const [one, two] = opened;
    first.remove();
    await settled();
    expect([one?.closed.aborted, two?.closed.aborted]).toEqual([true, false]);
    page.abort();
    expect(two?.closed.aborted).toBe(true);
    show(docked(CHIPS));
    await settled();
    expect(opened).toHaveLength(2);
  });

  it('leaves no listener and no observer behind', () => {
    // Nodes here descend from another EventTarget than the global one.
    const added = vi.spyOn(Object.getPrototypeOf(Node.prototype) as EventTarget, 'addEventListener');
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
    show(docked(CHIPS));
    watch();
    only().watch(() => undefined, only().closed);
    page.abort();

    const listeners = added.mock.calls.filter((_call, at) => !(added.mock.contexts[at] instanceof AbortSignal));
    expect(listeners.map(([type]) => type)).toEqual(['focusin', 'mousedown', 'keydown', 'input', 'input']);
    for (const [, , options] of listeners) {
      expect(typeof options === 'object' && options.signal?.aborted).toBe(true);
    }
    expect(new Set(observed.mock.contexts).size).toBe(2);
    expect(new Set(disconnected.mock.contexts)).toEqual(new Set(observed.mock.contexts));
    vi.restoreAllMocks();
  });
});

describe('a composer', () => {
  const read = (html: string) => {
    show(html);
    watch();
    return only().read().letter;
  };

  it('reads subject, sender, recipients and text', () => {
    expect(read(docked(CHIPS))).toEqual({
      subject: 'A question',
      body: 'Hello',
      kind: 'new',
      from: { name: '', email: 'me@example.com' },
      recipients: [
        { name: 'Ann Example', email: 'ann@example.com' },
        { name: '', email: 'bo@example.com' },
      ],
    });
  });

  it.each([
    ['the rows before 2021', FIELDS],
    ['the folded row', FOLDED],
  ])('reads recipients from %s', (_name, recipients) => {
    expect(read(docked(recipients)).recipients).toEqual([{ name: 'Ann Example', email: 'ann@example.com' }]);
  });

  it('tells a reply and a forward from a new mail', () => {
    expect(read(inlineReply).kind).toBe('reply');
    page.abort();
    opened = [];
    document.body.replaceChildren();
    expect(read(docked(CHIPS, '<div class="Un J-JN-M-I"><span class="mI"></span></div>')).kind).toBe('forward');
  });

  it('stands in its dialog, or in the box of an inline reply', () => {
    show(docked(CHIPS));
    show(inlineReply);
    watch();
    expect(opened.map(({ frame }) => frame.className)).toEqual(['nH Hd', 'M9']);
  });

  it('stands in all of a window of its own', () => {
    document.body.className = 'xE xp';
    show(ownWindow);
    watch();
    expect(only().frame.getAttribute('role')).toBe('main');
    document.body.className = '';
  });

  it('is not read where nothing stands around its text that we know', () => {
    show(`<div role="dialog">${EDITOR}</div>`);
    watch();
    expect(() => only().read()).toThrow();
  });

  it('tells of typing, of a swapped content, of the subject and of recipients, once a task', async () => {
    const box = show(docked(CHIPS));
    watch();
    const changed = vi.fn();
    const stop = new AbortController();
    const { editor } = only();
    only().watch(changed, stop.signal);

    (editor.firstChild as Text).data = 'Hello!';
    editor.dispatchEvent(new Event('input'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    editor.innerHTML = 'Undone';
    await settled();
    expect(changed).toHaveBeenCalledTimes(2);
    box.querySelector('[name="subjectbox"]')?.dispatchEvent(new Event('input'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(3);
    box.querySelector('.agh')?.remove();
    await settled();
    expect(changed).toHaveBeenCalledTimes(4);

    stop.abort();
    editor.innerHTML = 'Again';
    editor.dispatchEvent(new Event('input'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(4);
  });
});
