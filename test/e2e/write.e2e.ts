import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/critic/critique';
import type { Composer } from '../../src/mail/site';
import { launch, type Practice } from './harness/browser';
import { CASES, type Case, MIXED } from './harness/write-cases';
import { holdComposers, openClosure, openPlain, openRooster, type WrittenPage } from './harness/written-page';

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
  { editor: 'a plain editable element', open: openPlain, stepForEachEdit: true, never: '' },
  { editor: 'Closure’s editor', open: openClosure, stepForEachEdit: false, never: '' },
  // A draft in Outlook ends before its quote.
  { editor: 'RoosterJS', open: openRooster, stepForEachEdit: false, never: 'a quote' },
])('writing into $editor', ({ open, stepForEachEdit, never }) => {
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

  it.each(MIXED.filter(([name]) => name !== never))(
    'refuses words around %s, and touches nothing',
    async (_name, html, words) => {
      await mail.fill(html);
      const found = await mail.html();
      const text = await mail.text();
      expect(await mail.write(editsOf(text, [[words, 'Nothing']]), text)).toBe('refused');
      expect(await mail.html()).toBe(found);
    },
  );

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
