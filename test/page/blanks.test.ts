// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/critic/critique';
import type { Span } from '../../src/critic/letter';
import { applyEdits } from '../../src/mail/editor/edits';
import type { Composer, WriteOutcome } from '../../src/mail/site';
import { createBlanks } from '../../src/page/blanks';

const OFFER = 'I could [do what] by [when].';

/** Blanks over a composer that holds a letter as two strings. */
const start = (body: string, subject = '') => {
  const letter = { body, subject };
  const closed = new AbortController();
  const select = vi.fn<Composer['select']>();
  const step = vi.fn<Composer['step']>();
  const write = vi.fn(async (edits: readonly Edit[]): Promise<WriteOutcome> => {
    const part = edits[0]?.in ?? 'body';
    letter[part] = applyEdits(letter[part], edits);
    return 'done';
  });
  const editor = document.createElement('div');
  const composer = {
    editor,
    closed: closed.signal,
    read: () => ({ letter: { ...letter } }),
    write,
    select,
    step,
  } as unknown as Composer;
  const blanks = createBlanks(composer);
  const edit = (words: string, text: string, part: Edit['in'] = 'body'): Edit => {
    const at = letter[part].indexOf(words);
    return { in: part, start: at, end: at + words.length, text };
  };
  return {
    editor,
    write,
    step,
    closed,
    edit,
    rewrite: (...edits: Edit[]) => blanks.write(edits, { ...letter }),
    type: (next: string) => {
      letter.body = next;
      blanks.changed(next);
    },
    /** Presses a key in the editor; true where it was kept from the page. */
    press: (key: string, more: KeyboardEventInit & { readonly isTrusted?: boolean } = {}): boolean => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      Object.defineProperty(event, 'isTrusted', { value: more.isTrusted ?? true });
      const page = vi.fn();
      editor.addEventListener('keydown', page, { once: true });
      editor.dispatchEvent(event);
      editor.removeEventListener('keydown', page);
      expect(event.defaultPrevented).toBe(page.mock.calls.length === 0);
      return event.defaultPrevented;
    },
    selected: () => {
      const at = select.mock.lastCall?.[0];
      return at === undefined ? null : { in: at.in, start: at.start, words: letter[at.in].slice(at.start, at.end) };
    },
    /** What Tab was to step through last. */
    stepped: () => step.mock.lastCall?.[0].map((at: Span) => letter.body.slice(at.start, at.end)),
  };
};

describe('createBlanks', () => {
  it('selects the first blank that was put in, where it stands after all edits', async () => {
    const { rewrite, edit, selected } = start('Hi [team]. Nice work. Happy to help.');
    expect(await rewrite(edit('Nice work. ', ''), edit('Happy to help.', OFFER))).toBe('done');
    expect(selected()).toEqual({ in: 'body', start: 19, words: '[do what]' });
  });

  it('selects nothing where no blank was put in, or nothing was written', async () => {
    const { rewrite, edit, selected, write, press } = start('Nice. Happy to help.');
    await rewrite(edit('Nice. ', ''));
    write.mockResolvedValueOnce('refused');
    expect(await rewrite(edit('Happy to help.', OFFER))).toBe('refused');
    expect(selected()).toBeNull();
    expect(press('Tab')).toBe(false);
  });

  it('selects a blank of the subject there, and leaves Tab to the page', async () => {
    const { rewrite, edit, selected, press } = start('On [the topic] I wrote.', 'Hi');
    await rewrite(edit('Hi', 'On [the topic]', 'subject'));
    expect(selected()).toEqual({ in: 'subject', start: 3, words: '[the topic]' });
    expect(press('Tab')).toBe(false);
  });

  it('steps through the blanks of rewrites alone, whichever way', async () => {
    const { rewrite, edit, press, stepped, step } = start('As I said [1] to [them]. Happy to help.');
    await rewrite(edit('Happy to help.', OFFER));
    expect(press('Tab')).toBe(true);
    expect(stepped()).toEqual(['[do what]', '[when]']);
    expect(step.mock.lastCall?.[1]).toBe(false);
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(step.mock.lastCall?.[1]).toBe(true);
  });

  it('takes a bracket that an edit only moved for the writer’s own', async () => {
    const { rewrite, edit, press, selected } = start('First. See [my page].');
    await rewrite(edit('First.', 'See [my page]. First.'), { ...edit(' See [my page].', '') });
    expect(selected()).toBeNull();
    expect(press('Tab')).toBe(false);
  });

  it('keeps the blanks of an earlier rewrite', async () => {
    const { rewrite, edit, press, stepped } = start('Happy to help. Bye.');
    await rewrite(edit('Happy to help.', OFFER));
    await rewrite(edit('Bye.', 'Would [a day] do?'));
    press('Tab');
    expect(stepped()).toEqual(['[do what]', '[when]', '[a day]']);
  });

  it('gives Tab back once the last is filled or the rewrite undone, and takes it again when one returns', async () => {
    const { rewrite, edit, type, press, stepped } = start('Happy to help.');
    await rewrite(edit('Happy to help.', OFFER));
    type('I could mix it by [when].');
    expect(press('Tab')).toBe(true);
    expect(stepped()).toEqual(['[when]']);
    type('I could mix it by noon.');
    expect(press('Tab')).toBe(false);
    type('I could mix it by [when].');
    expect(press('Tab')).toBe(true);
    type('Happy to help.');
    expect(press('Tab')).toBe(false);
  });

  it('leaves no listener behind', async () => {
    const { editor, rewrite, edit, type, press, closed } = start('Happy to help.');
    const added = vi.spyOn(editor, 'addEventListener');
    const removed = vi.spyOn(editor, 'removeEventListener');
    await rewrite(edit('Happy to help.', OFFER));
    type('I could mix it.');
    const [kind, listener] = added.mock.lastCall ?? [];
    expect(removed).toHaveBeenLastCalledWith(kind, listener, { capture: true });
    type(OFFER);
    closed.abort();
    expect(press('Tab')).toBe(false);
  });

  it('gives Tab back at Esc, which is kept from the page at a blank alone, until the next rewrite', async () => {
    const { rewrite, edit, type, press, write } = start('Happy to help. Bye.');
    await rewrite(edit('Happy to help.', OFFER));
    expect(press('Escape')).toBe(false);
    await rewrite(edit('Bye.', 'Would [a week] do?'));
    const selection = vi.spyOn(document, 'getSelection').mockReturnValue('[a week]' as unknown as Selection);
    expect(press('Escape')).toBe(true);
    expect(press('Escape')).toBe(false);
    selection.mockRestore();
    expect(press('Tab')).toBe(false);
    type(`${OFFER} Bye!`);
    expect(press('Tab')).toBe(false);
    write.mockResolvedValueOnce('refused');
    await rewrite(edit('Bye!', 'Would [a day] do?'));
    expect(press('Tab')).toBe(false);
    await rewrite(edit('Bye!', 'Would [a day] do?'));
    expect(press('Tab')).toBe(true);
  });

  it.each([
    ['with Control', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['while a word is composed', { isComposing: true }],
    ['that no person pressed', { isTrusted: false }],
  ])('leaves a Tab %s to the page', async (_name, more) => {
    const { rewrite, edit, press } = start('Happy to help.');
    await rewrite(edit('Happy to help.', OFFER));
    expect(press('Tab', more)).toBe(false);
    expect(press('Tab')).toBe(true);
  });
});
