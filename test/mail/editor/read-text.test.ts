// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/mail/editor/read-text';

const SKIP = { selector: '.gmail_quote, .gmail_signature', endsDraft: false };

const editor = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
};
const textOf = (html: string): string => readText(editor(html), SKIP).text;

describe('readText', () => {
  it.each([
    ['nothing', '<br>', ''],
    ['a bare first line', 'Hi Ann,<div><br></div><div>Thanks.</div>', 'Hi Ann,\n\nThanks.'],
    ['the shell of a re-opened draft', '<div dir="ltr">Hi<div>There</div></div>', 'Hi\nThere'],
    ['several empty lines', 'A<div><br></div><div><br></div><div>B</div>', 'A\n\n\nB'],
    ['line breaks', 'A<br>B<br><br>C', 'A\nB\n\nC'],
    ['a line held open by a last break', '<div>A<br></div><div>B</div>', 'A\nB'],
    ['words split by formatting', 'I <b>love</b> your <a href="x">work</a>.', 'I love your work.'],
    ['a list', '<div>Two things:</div><ul><li>one</li><li>two</li></ul>', 'Two things:\none\ntwo'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['non-breaking spaces', 'A&nbsp;&nbsp;B', 'A  B'],
    ['zero-width characters', 'A\u200bB\ufeff', 'AB'],
    ['white space of the source', '<div>\n  <div>A</div>\n  <div>B</div>\n</div>', 'A\nB'],
    ['an image on its own line', '<div><img src="x"></div><div>A</div>', '\nA'],
    ['ghost text', 'Hello<span aria-hidden="true"> world</span>', 'Hello'],
    ['a chip', 'See <span contenteditable="false">Plan.doc</span> here', 'See  here'],
    [
      'a quote and a signature',
      'Yes.<br><div class="gmail_quote">No?</div><div class="gmail_signature">Ann</div>',
      'Yes.',
    ],
    ['emoji', 'Well 👩‍🔬 done', 'Well 👩‍🔬 done'],
  ])('reads %s', (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('knows the place of every character', () => {
    const piece = fc.constantFrom(
      'word',
      'a b',
      '👋',
      '&nbsp;',
      '<b>bold</b>',
      '<br>',
      '<i>a<b>b</b></i>',
      '\u200b',
      '<img>',
    );
    const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const blocks = fc.array(
      line.map((inner) => `<div>${inner}</div>`),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(line, blocks, (first, rest) => {
        const { text, range } = readText(editor(first + rest.join('')), SKIP);
        for (let at = 0; at < text.length; at += 1) {
          if (text[at] === '\n') continue;
          const found = range({ start: at, end: at + 1 })
            ?.toString()
            .replaceAll('\u00a0', ' ');
          expect(found).toBe(text[at]);
        }
      }),
    );
  });

  it('ends before what ends the draft, at any depth', () => {
    const ends = { selector: '#end', endsDraft: true };
    const html = '<div>A<b>B<i id="end">C</i>D</b>E</div>F<div>G</div>';
    expect(readText(editor(html), ends).text).toBe('AB');
    expect(readText(editor(html), { ...ends, endsDraft: false }).text).toBe('ABDE\nF\nG');
  });

  it('ranges over the words themselves, not over the formatting around them', () => {
    const root = editor('Dear <b>Ann</b>, hello');
    const { range } = readText(root, SKIP);
    const name = range({ start: 5, end: 8 });
    expect(name?.startContainer.parentElement?.tagName).toBe('B');
    expect(name?.endContainer.parentElement?.tagName).toBe('B');
  });

  it('finds an empty line, and the start of a line after a break', () => {
    const root = editor('A<div><br></div><div>B</div>');
    const { range } = readText(root, SKIP);
    expect(range({ start: 2, end: 2 })?.startContainer).toBe(root.children[0]);
    expect(range({ start: 3, end: 3 })?.startContainer.textContent).toBe('B');
  });

  it('gives no range where the words have changed, or are gone', () => {
    const root = editor('Hello there');
    const { range } = readText(root, SKIP);
    (root.firstChild as Text).data = 'Hallo there';
    expect(range({ start: 0, end: 5 })).toBeNull();
    (root.firstChild as Text).data = 'Hello there';
    expect(String(range({ start: 0, end: 5 }))).toBe('Hello');
    root.replaceChildren();
    expect(range({ start: 0, end: 5 })).toBeNull();
  });
});
