import { beforeEach, describe, expect, it } from 'vitest';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const LETTER = `Dear Ms. Arden,

I hope you are doing well, and my name is Tom. I run a small bakery and am a big fan of your work. Could I buy you a coffee to talk about rents on the square?

In return, I could also send you our sales figures from three years of price tests.`;

const REBUILT = `Dear Ms. Arden,

My name is Tom. I run a small bakery and am a big fan of your work, above all [the one thing you mean, and why]. I could send you our sales figures from three years of price tests. Could I ask you one question by email about rents on the square? If it is not for you, no answer is needed.`;

practiseEachTest();

beforeEach(async () => {
  await mail.compose({ to: 'arden@council.example', subject: 'Rents on the square' });
});

const open = async (): Promise<void> => {
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  await world.click('.rebuild');
  await world.until(`root?.querySelector('.actions .rewrite')`);
};

/** A blank line is shown as one or two, as the browser counts. */
const text = async (): Promise<string> => (await mail.text()).trimEnd().replace(/\n+/g, '\n\n');

/** What has been done is one step only once the editor has taken its picture of it. */
const saved = (before: string): Promise<void> =>
  expect.poll(() => practice.server.drafts.at(-1)?.html).not.toBe(before);

const undoTo = async (html: string): Promise<void> => {
  await mail.undo();
  await expect.poll(mail.html).toBe(html);
};

describe('the letter rebuilt in Closure’s editor', () => {
  it('is written in one step, and undone in one, byte for byte', async () => {
    await mail.write(LETTER);
    await open();
    const before = await mail.html();
    await world.click('.actions .rewrite');
    await expect.poll(text).toBe(REBUILT);
    await world.until(`root?.querySelector('.rebuilt') === null`);
    await saved(before);
    await undoTo(before);
  });

  it('leaves out what was refused', async () => {
    await mail.write(LETTER);
    await open();
    await world.click('.rebuilt li:last-child input');
    await world.until(`root?.querySelector('.rebuilt li:last-child input:not(:checked)')`);
    await world.click('.actions .rewrite');
    await expect.poll(text).toBe(REBUILT.replace(' If it is not for you, no answer is needed.', ''));
  });

  it('keeps box and letter together through a double click', async () => {
    await mail.write(LETTER);
    await open();
    await world.doubleClick('.rebuilt li:last-child input');
    await world.until(`root?.querySelector('.rebuilt li:last-child input:checked')`);
    await world.click('.actions .rewrite');
    await expect.poll(text).toBe(REBUILT);
  });

  it('leaves bold words around as they are', async () => {
    await mail.write('Dear Ms. Arden,\n\n');
    await mail.page.keyboard.press('Control+b');
    await mail.page.keyboard.type('Rents on the square');
    await mail.page.keyboard.press('Control+b');
    await mail.page.keyboard.type(` are my trade. ${LETTER.slice('Dear Ms. Arden,\n\n'.length).split('\n')[0]}`);
    await open();
    const before = await mail.html();
    await world.click('.actions .rewrite');
    await saved(before);
    expect(await mail.html()).toContain('<b>Rents on the square</b>&nbsp;are my trade.');
    await undoTo(before);
  });

  it('is offered to copy where an image stands among its words, and touches nothing', async () => {
    await mail.write(LETTER);
    await mail.page.evaluate(() => {
      const image = document.createElement('img');
      const editor = document.querySelector('[g_editable="true"]');
      const line = [...(editor?.children ?? [])].find((child) => child.textContent?.includes('In return'));
      line?.prepend(image);
    });
    await open();
    const before = await mail.html();
    await world.click('.actions .rewrite');
    await world.until(`root?.querySelector('.notice')?.textContent?.includes('copy')`);
    expect(await mail.html()).toBe(before);
  });

  it('refuses words that have moved on, says so, and shows the letter as it stands', async () => {
    await mail.write(LETTER);
    await open();
    await mail.page.locator('[g_editable="true"]').press('Control+End');
    await mail.page.keyboard.type(' Yours, Tom');
    await world.click('.actions .rewrite');
    await world.until(`root?.querySelector('.notice')?.textContent !== ''`);
    expect(await text()).toBe(`${LETTER} Yours, Tom`);
    await world.until(`root?.querySelector('.rebuilt .whole')?.textContent?.includes('Yours, Tom')`);
  });
});
