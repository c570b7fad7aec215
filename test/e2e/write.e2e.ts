import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/critic/critique';
import type { Composer } from '../../src/mail/site';
import { launch, type Practice } from './harness/browser';
import { holdComposers, openClosure, openPlain, type WrittenPage } from './harness/written-page';

type Case = {
  readonly name: string;
  /** The editor's markup before, and after; a full stop is typed at the end of both. */
  readonly before: string;
  readonly after: string;
  /** In the order of the letter: these words, and what is written in their place. */
  readonly edits: readonly (readonly [words: string, text: string])[];
};

const CASES: readonly Case[] = [
  {
    name: 'a part of a line',
    before: 'Dear Ann,<div><br></div><div>I love your work. Bye</div>',
    after: 'Dear Ann,<div><br></div><div>I love your essay on tides. Bye</div>',
    edits: [['work', 'essay on tides']],
  },
  {
    name: 'a part of the bare first line',
    before: 'Hello dear Ann<div>Bye</div>',
    after: 'Hello Ann<div>Bye</div>',
    edits: [['dear ', '']],
  },
  {
    name: 'a whole sentence',
    before: '<div>One. Two is here. Three</div>',
    after: '<div>One. Anything else? Three</div>',
    edits: [['Two is here.', 'Anything else?']],
  },
  {
    name: 'a sentence at the end of a paragraph',
    before: '<div>One. Two is here.</div><div><br></div><div>Bye</div>',
    after: '<div>One.</div><div><br></div><div>Bye</div>',
    edits: [[' Two is here.', '']],
  },
  {
    name: 'a paragraph with its blank line',
    before: 'Dear Ann,<div><br></div><div>You rock.</div><div><br></div><div>Bye</div>',
    after: 'Dear Ann,<div><br></div><div>Bye</div>',
    edits: [['You rock.\n\n', '']],
  },
  {
    name: 'the first paragraph with its blank line',
    before: 'You rock.<div><br></div><div>I ask little.</div><div>Bye</div>',
    after: '<div>I ask little.</div><div>Bye</div>',
    edits: [['You rock.\n\n', '']],
  },
  {
    name: 'several paragraphs, one with formatting',
    before: 'Dear Ann,<div><br></div><div>You <b>rock</b>.</div><div>Really.</div><div><br></div><div>Bye</div>',
    after: 'Dear Ann,<div><br></div><div>Bye</div>',
    edits: [['You rock.\nReally.\n\n', '']],
  },
  {
    name: 'words that begin before bold and end in it',
    before: '<div>I really <b>love everything</b> here. Bye</div>',
    after: '<div>I <b>everything</b> here. Bye</div>',
    edits: [['really love ', '']],
  },
  {
    name: 'words inside a link',
    before: '<div>See <a href="https://example.com/">my great page</a> soon. Bye</div>',
    after: '<div>See <a href="https://example.com/">my new page</a> soon. Bye</div>',
    edits: [['great', 'new']],
  },
  {
    name: 'words beside formatting, which stay outside it',
    before: '<div>One <i>two</i> three, four. Bye</div>',
    after: '<div>One <i>two</i> 3, four. Bye</div>',
    edits: [['two three, four', 'two 3, four']],
  },
  {
    name: 'a new sentence',
    before: '<div>One. Two</div>',
    after: '<div>One. A draft is [where]. Two</div>',
    edits: [['Two', 'A draft is [where]. Two']],
  },
  {
    name: 'several edits',
    before: 'Hi Ann,<div><br></div><div>I <b>just</b> love it. You rock. May I call</div>',
    after: 'Dear Ann,<div><br></div><div>I <b>just</b> read it. May I ask</div>',
    edits: [
      ['Hi', 'Dear'],
      ['love', 'read'],
      [' You rock.', ''],
      ['call', 'ask'],
    ],
  },
  {
    name: 'a line of a list',
    before: '<div>Two:</div><ul><li>one thing</li><li>another</li></ul><div>Bye</div>',
    after: '<div>Two:</div><ul><li>one paper</li><li>another</li></ul><div>Bye</div>',
    edits: [['thing', 'paper']],
  },
  {
    name: 'words beside an emoji of two code units',
    before: '<div>Well done 👍 and so on. Bye</div>',
    after: '<div>Well done 👎 and so on. Bye</div>',
    edits: [['👍', '👎']],
  },
  {
    name: 'words in the shell of a re-opened draft',
    before: '<div dir="ltr">Hi Ann,<div><br></div><div>I love it. Bye</div></div>',
    after: '<div dir="ltr">Hi Ann,<div><br></div><div>I read it. Bye</div></div>',
    edits: [['love', 'read']],
  },
  {
    name: 'the last paragraph before a signature',
    before: '<div>One.</div><div><br></div><div>Two.</div><div><br></div><div class="gmail_signature">Ann</div>',
    after: '<div>One.</div><div><br></div><div class="gmail_signature">Ann</div>',
    edits: [['\n\nTwo.', '']],
  },
  {
    name: 'the last words before a quote',
    before: '<div>Yes. You rock.</div><div class="gmail_quote"><blockquote>Will you</blockquote></div>',
    after: '<div>Yes.</div><div class="gmail_quote"><blockquote>Will you</blockquote></div>',
    edits: [[' You rock.', '']],
  },
];

/** Letters in which something that is not text stands among the words. */
const MIXED: readonly (readonly [name: string, html: string, words: string])[] = [
  ['an image', '<div>See <img alt="" src="data:,"> here. Bye</div>', 'See  here'],
  ['a chip', '<div>See <span contenteditable="false">Plan</span> here. Bye</div>', 'See  here'],
  ['a quote', '<div>Yes.</div><div class="gmail_quote">Will you?</div><div>No. Bye</div>', 'Yes.\nNo.'],
  ['a cell’s edge', '<table><tbody><tr><td>One</td><td>two</td></tr></tbody></table><div>Bye</div>', 'One\ntwo'],
];

const editsOf = (text: string, edits: Case['edits']): Edit[] =>
  edits.map(([words, written]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`No "${words}" in "${text}".`);
    return { in: 'body', start, end: start + words.length, text: written };
  });

let practice: Practice;
beforeAll(async () => {
  practice = await launch({});
  await holdComposers(practice.context);
});
afterAll(() => practice?.close());

describe.each([
  { editor: 'a plain editable element', open: openPlain, stepForEachEdit: true },
  { editor: 'Closure’s editor', open: openClosure, stepForEachEdit: false },
])('writing into $editor', ({ open, stepForEachEdit }) => {
  let mail: WrittenPage;
  beforeEach(async () => {
    mail = await open(practice);
    return () => mail.page.close();
  });

  it.each(CASES)('replaces $name, and one undo gives it back', async ({ before, after, edits }) => {
    await mail.fill(before);
    const found = await mail.html();
    const text = await mail.text();
    const saved = mail.settled();
    expect(await mail.write(editsOf(text, edits), text)).toBe('done');
    await saved;
    const end = (html: string) => html.replace(/(?=(?:<\/\w+>)*$)/, '.');
    expect((await mail.html()).replaceAll('&nbsp;', ' ')).toBe(end(after));

    for (let step = stepForEachEdit ? edits.length : 1; step > 0; step -= 1) {
      const undone = mail.settled();
      await mail.undo();
      await undone;
    }
    expect(await mail.html()).toBe(found);
  });

  it.each(MIXED)('refuses words around %s, and touches nothing', async (_name, html, words) => {
    await mail.fill(html);
    const found = await mail.html();
    const text = await mail.text();
    expect(await mail.write(editsOf(text, [[words, 'Nothing']]), text)).toBe('refused');
    expect(await mail.html()).toBe(found);
  });

  it('touches nothing where the words are not those that were read', async () => {
    await mail.fill('<div>I read it. Bye</div>');
    const found = await mail.html();
    const text = 'I love it. Bye.';
    expect(await mail.write(editsOf(text, [['love', 'like']]), text)).toBe('moved-on');
    expect(await mail.html()).toBe(found);
  });

  it('touches nothing where somebody types while it waits for the editor to settle', async () => {
    await mail.fill('<div>I love it. Bye</div>');
    const outcome = await mail.page.evaluate(() => {
      const [composer] = (window as unknown as { composers: Composer[] }).composers;
      document.execCommand('insertText', false, '?');
      const expected = composer?.read().letter ?? { subject: '', body: '' };
      const written = composer?.write([{ in: 'body', start: 2, end: 6, text: 'like' }], expected);
      document.execCommand('insertText', false, '!');
      return written;
    });
    expect(outcome).toBe('moved-on');
    expect(await mail.html()).toBe('<div>I love it. Bye.?!</div>');
  });

  it('takes everything back where the editor makes something else of it', async () => {
    await mail.fill('<div>I love it. You rock. Bye</div>');
    const found = await mail.html();
    const text = await mail.text();
    const unreadable = 'like\u200b';
    expect(
      await mail.write(
        editsOf(text, [
          ['love', unreadable],
          ['rock', 'sing'],
        ]),
        text,
      ),
    ).toBe('undone');
    expect(await mail.html()).toBe(found);
  });

  it('tells editors that keep snapshots where its step begins and where it ends', async () => {
    await mail.fill('<div>I love it. Bye</div>');
    await mail.page.evaluate(() => {
      document.title = '';
      document.addEventListener('compositionend', ({ target }) => {
        document.title += (target as HTMLElement).innerHTML;
      });
    });
    const text = await mail.text();
    await mail.write(editsOf(text, [['love', 'read']]), text);
    expect(await mail.page.title()).toBe('<div>I love it. Bye.</div><div>I read it. Bye.</div>');
  });

  it('leaves the caret behind the words it wrote, in the editor', async () => {
    await mail.fill('<div>You rock. I love it. Bye</div>');
    const text = await mail.text();
    await mail.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const edits = editsOf(text, [
      ['You rock. ', ''],
      ['love', 'like'],
    ]);
    expect(await mail.write(edits, text)).toBe('done');
    await mail.page.keyboard.type('d');
    expect(await mail.html()).toBe('<div>I liked it. Bye.</div>');
  });
});
