import { beforeEach, describe, expect, it } from 'vitest';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const COURTESY = 'I hope this email finds you well.';
const ABOUT =
  'I am a student of hydrology in Bergen. You are such an inspiration! Could I buy you a coffee and ask for your advice?';

practiseEachTest();

beforeEach(async () => {
  await mail.compose({ to: 'lindqvist@institute.example' });
});

/** Takes the first rewrite of a rule, waits until the editor has saved it, and gives the draft before and after. */
const take = async (rule: string): Promise<{ readonly before: string; readonly after: string }> => {
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  const before = await mail.html();
  await world.click(`[data-rule="${rule}"] .rewrite`);
  await expect.poll(() => practice.server.drafts.at(-1)?.html).not.toBe(before);
  return { before, after: await mail.html() };
};

const undoTo = async (html: string): Promise<void> => {
  await mail.undo();
  await expect.poll(mail.html).toBe(html);
};

describe('a rewrite in Closure’s editor', () => {
  it('cuts a paragraph with one of its blank lines', async () => {
    await mail.write(`Dear Professor,\n\n${COURTESY}\n\n${ABOUT}`);
    const { before, after } = await take('platitude');
    expect(after).toBe(`Dear Professor,<div><br></div><div>${ABOUT}</div>`);
    await undoTo(before);
  });

  it('cuts the first line, which stands in no block', async () => {
    await mail.write(`${COURTESY}\n\n${ABOUT} My name is Maya, and I read your book on wells.`);
    const { before, after } = await take('platitude');
    expect(after.replace(/<\/?div>/g, '')).toBe(`${ABOUT} My name is Maya, and I read your book on wells.`);
    await undoTo(before);
  });

  it('leaves bold words and links around it as they are', async () => {
    await mail.write('Dear Professor,\n\n');
    await mail.page.keyboard.press('Control+b');
    await mail.page.keyboard.type('My wells');
    await mail.page.keyboard.press('Control+b');
    await mail.write(` are deep. ${COURTESY} I love your `);
    await mail.page.keyboard.press('Control+b');
    await mail.page.keyboard.type('work');
    await mail.page.keyboard.press('Control+b');
    await mail.write(`! ${ABOUT}`);
    const { before, after } = await take('generic-praise');
    expect(after.replaceAll('&nbsp;', ' ')).toContain(
      `<b>My wells</b> are deep. ${COURTESY} I love your <b>work, above all [`,
    );
    await undoTo(before);
  });

  it('writes nothing over an image, and says so', async () => {
    await mail.write(`Dear Professor,\n\n${ABOUT} I hope this email `);
    await mail.page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      document.querySelector('[g_editable="true"]')?.lastElementChild?.append(image);
    });
    await mail.page.keyboard.press('Control+End');
    await mail.write('finds you well.');
    await world.until(`root?.querySelector('.badge[data-severity]')`);
    await world.click('.badge');
    const before = await mail.html();
    await world.click('[data-rule="platitude"] .rewrite');
    await world.until(`root.querySelector('.notice').textContent.startsWith('Something besides text')`);
    expect(await mail.html()).toBe(before);
  });

  it('leaves the caret where the writer can go on', async () => {
    await mail.write(`Dear Professor,\n\n${COURTESY} ${ABOUT}`);
    await take('platitude');
    await mail.page.keyboard.type('So: ');
    expect(await mail.text()).toContain(`So: ${ABOUT}`);
  });
});
