// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { outlook } from '../../../src/mail/outlook/index';
import type { Composer } from '../../../src/mail/site';
import { chip, compose, editor, fields, QUOTE, SEND, SIGNATURE } from './page';

const ANN = chip('Ann Example <ann@example.com>', 'Ann Example');

let page: AbortController;
let opened: Composer[];

beforeEach(() => {
  page?.abort();
  page = new AbortController();
  opened = [];
  document.body.replaceChildren();
});

const watch = (): void => outlook.watch(document, (composer) => opened.push(composer), page.signal);
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
const read = (html: string) => {
  show(html);
  watch();
  return only().read().letter;
};

describe('outlook.watch', () => {
  it('finds a composer that is open already, and each that opens later, once', async () => {
    show(compose(ANN));
    watch();
    only();
    show(compose(ANN, undefined, 1));
    await settled();
    expect(opened.map(({ frame }) => frame.id)).toEqual(['docking_InitVisiblePart_0', 'docking_InitVisiblePart_1']);
  });

  it('finds an editor by the box around it where it has no role', () => {
    show(compose(ANN).replace(/role="textbox" aria-multiline="true" aria-label="[^"]*"/, ''));
    watch();
    expect(only().editor.textContent).toBe('Hello');
  });

  it.each([
    ['the box around it', SEND],
    ['its id and its key', '<button id="splitButton-r3a__primaryActionButton" title="보내기(Ctrl+Enter)"></button>'],
  ])('stands in the nearest box with a Send of its own where nothing is docked, known by %s', (_name, send) => {
    const box = show(`<div>${send}</div><section><div>${send}</div><div>${editor()}</div></section>`);
    watch();
    expect(only().frame).toBe(box.querySelector('section'));
  });

  it('takes neither lines of recipients, nor fields that nothing is sent from, nor what stands in an editor for a letter', () => {
    show(fields(ANN));
    show(editor());
    show(compose(ANN, editor()));
    watch();
    expect(only().editor.parentElement?.id).toBe('editorParent_1');
  });

  it('takes no other button with a menu for a Send', () => {
    show(`<button id="splitButton-r1__primaryActionButton" title="New mail (N)"></button>${editor()}`);
    watch();
    expect(opened).toEqual([]);
  });

  it('closes a composer that moves into another window', async () => {
    const box = show(compose(ANN));
    watch();
    document.implementation.createHTMLDocument().body.append(box);
    await settled();
    expect(only().closed.aborted).toBe(true);
  });
});

describe('a composer', () => {
  it('reads subject, recipients and text', () => {
    expect(read(compose(ANN))).toEqual({
      subject: 'A question',
      body: 'Hello',
      kind: 'new',
      recipients: [{ name: 'Ann Example', email: 'ann@example.com' }],
    });
  });

  it.each([
    [
      'an address and a name',
      chip('ann@example.com', 'Ann Example'),
      { name: 'Ann Example', email: 'ann@example.com' },
    ],
    ['an address', chip('ann@example.com', 'ann@example.com'), { name: '', email: 'ann@example.com' }],
    ['presence and name', chip('offlineDirectory Two', 'Directory Two'), { name: 'Directory Two', email: '' }],
    ['presence and name, nothing shown', chip('donotdisturbAnn Example', ''), { name: 'Ann Example', email: '' }],
    ['a name', chip('Offlinea Example', ''), { name: 'Offlinea Example', email: '' }],
    ['what is typed still', '\u200bann@example.com;', { name: '', email: 'ann@example.com' }],
  ])('knows a recipient by %s', (_name, to, person) => {
    expect(read(compose(to)).recipients).toEqual([person]);
  });

  it('counts nobody twice, and nobody whose name is only half typed', () => {
    expect(read(compose(`${ANN}${chip('bo@example.com', 'Bo')}Di Exa`)).recipients.map(({ email }) => email)).toEqual([
      'ann@example.com',
      'bo@example.com',
    ]);
  });

  it('knows no recipient while they are folded into one line', () => {
    expect(read(`<div>${SEND}<div tabindex="0">Ann Example</div>${editor()}</div>`)).toEqual({
      subject: '',
      body: 'Hello',
      kind: 'new',
      recipients: [],
    });
  });

  const OWN = '<div>Yes.</div><div><br></div>';
  it.each([
    ['a signature and a quote', OWN + SIGNATURE + QUOTE],
    ['a quote', OWN + QUOTE],
    ['a quote without its first mark', OWN + QUOTE.replace('<div id="appendonsend"></div>', '')],
    ['a quote in a box', `${OWN}<div>${QUOTE}</div><div>More of it</div>`],
    ['a signature alone', `${OWN + SIGNATURE}<div>PS</div>`],
    ['the quote of the newest editor', `${OWN}<div id="mail-editor-reference-message-container">Will you?</div>`],
  ])('reads the writer’s own words before %s', (_name, content) => {
    expect(read(compose(ANN, content)).body.trimEnd()).toBe('Yes.');
  });

  it.each([
    ['a quote', compose(ANN, `Yes.${QUOTE}`)],
    ['a quote that is folded up beside the editor', compose(ANN).replace('<div id="editorParent_1">', `${QUOTE}$&`)],
    ['a conversation', `<div id="ConversationReadingPaneContainer">${compose(ANN)}</div>`],
  ])('is taken for a reply in %s', (_name, html) => {
    expect(read(html).kind).toBe('reply');
  });

  it('tells of typing, the subject, recipients, and fields and quotes that come late, and of nothing else', async () => {
    const box = show(compose(ANN));
    watch();
    const changed = vi.fn();
    const stop = new AbortController();
    only().watch(changed, stop.signal);
    const toldOf = async (change: () => void): Promise<number> => {
      changed.mockClear();
      change();
      await settled();
      return changed.mock.calls.length;
    };
    const to = box.querySelector('[id$="_TO"]') as HTMLElement;
    const line = to.querySelector('[contenteditable="true"]') as HTMLElement;
    const subject = box.querySelector('input') as HTMLInputElement;
    const own = only().editor;

    // Rooster lets no input event out of its field.
    own.addEventListener('input', (event) => event.stopPropagation());
    expect(await toldOf(() => own.dispatchEvent(new Event('input', { bubbles: true })))).toBe(1);
    expect(await toldOf(() => subject.dispatchEvent(new Event('input', { bubbles: true })))).toBe(1);
    expect(await toldOf(() => line.querySelector('._Entity')?.remove())).toBe(1);
    expect(await toldOf(() => line.append('ann@example.com'))).toBe(1);
    expect(await toldOf(() => to.remove())).toBe(1);
    expect(await toldOf(() => box.firstElementChild?.append(to))).toBe(1);
    expect(await toldOf(() => own.insertAdjacentHTML('beforeend', QUOTE))).toBe(1);
    expect(only().read().letter.kind).toBe('reply');

    expect(await toldOf(() => box.querySelector('#discardCompose')?.append('Draft saved'))).toBe(0);
    const copied = box.querySelector('[id$="_CC"] [contenteditable]') as HTMLElement;
    expect(await toldOf(() => copied.dispatchEvent(new Event('input', { bubbles: true })))).toBe(0);
    stop.abort();
    expect(await toldOf(() => own.append('More'))).toBe(0);
  });

  it('says that Send stands in the head', () => {
    read(compose(ANN));
    expect(only().sendStands).toBe('above');
  });
});
