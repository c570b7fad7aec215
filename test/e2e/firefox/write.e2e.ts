import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/critic/critique';
import { CASES, type Case } from '../harness/write-cases';
import { type FirefoxPractice, launch } from './harness/launch';
import { WEBMAILS } from './harness/webmail';
import { openWritten, type WrittenEditor } from './harness/written-editor';

/** Chromium drops a link whose words all go. */
const LINK: Case = {
  name: 'all of the words of a link',
  before: '<div>See <a href="https://example.com/">this</a> soon. Bye</div>',
  after: '<div>See <a href="https://example.com/">my page</a> soon. Bye</div>',
  edits: [['this', 'my page']],
};

let practice: FirefoxPractice;
beforeAll(async () => {
  practice = await launch({ extension: false });
});
afterAll(() => practice?.close());

describe.each(WEBMAILS)('writing into the editor of $name in Firefox', (webmail) => {
  let editor: WrittenEditor;
  beforeAll(async () => {
    editor = await openWritten(practice, webmail);
    return () => editor.close();
  });

  it.each([...CASES, LINK])('replaces $name, and one undo gives it back', async ({ before, after, edits }) => {
    await editor.fill(before);
    const found = await editor.html();
    const text = await editor.text();
    const made = edits.map(([words, written]): Edit => {
      const start = text.indexOf(words);
      return { in: 'body', start, end: start + words.length, text: written };
    });
    expect(await editor.write(made, text)).toBe('done');
    // Firefox writes a space beside formatted words as a NBSP.
    expect((await editor.html()).replaceAll('&nbsp;', ' ')).toBe(after.replace(/(?=(?:<\/\w+>)*$)/, '.'));
    await editor.undo();
    expect(await editor.html()).toBe(found);
  });
});
