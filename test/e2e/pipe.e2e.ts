import { beforeEach, describe, expect, it } from 'vitest';
import { mail, practice, practiseEachTest, world } from './harness/practice';
import { type Watched, watchEditor } from './harness/watch-editor';

const LOUNGE = `Hi Mr. Calloway,

It was great to meet you! I love your work! Here is my card. If you're ever in Boston, it'd be a pleasure to meet up!

Best,
Maya`;
const INVITATION = "If you're ever in Boston, it'd be a pleasure to meet up!";
const HTML = `Hi Mr. Calloway,<div><br></div><div>It was great to meet you! I love your work! Here is my card. ${INVITATION}</div><div><br></div><div>Best,</div><div>Maya</div>`;
const COFFEE =
  'Hi Ms. Ito,\n\nI am a planner in Porto, and I read your essay on night buses. Could I buy you a coffee to hear about your tram lines?';

practiseEachTest();

const watchBody = (): Promise<Watched> => watchEditor(mail.page.locator('[g_editable="true"]'));

beforeEach(async () => {
  const [worker] = practice.context.serviceWorkers();
  await worker?.evaluate('chrome.storage.local.clear()');
});

const openPanel = async (): Promise<void> => {
  await world.click('.badge');
  await world.until(`root.querySelector('.panel')`);
};
const write = async (text: string): Promise<void> => {
  await mail.compose({ to: 'calloway@example.org', subject: 'Salt and ledgers' });
  await mail.write(text);
};

describe('a letter in Gmail', () => {
  it('is underlined in place, with nothing of ours in the draft, and sent as it was typed', async () => {
    await mail.compose({ to: 'calloway@example.org', subject: 'Salt and ledgers' });
    const foreign = await watchBody();
    await mail.write(LOUNGE);
    await world.untilUnderlined(INVITATION);
    expect((await world.underlined()).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['It was great to meet you!', 'I love your work', INVITATION]),
    );
    expect(await mail.html()).toBe(HTML);
    expect(await foreign(HTML)).toEqual([]);
    expect(await mail.send()).toEqual({ subject: 'Salt and ledgers', to: ['calloway@example.org'], html: HTML });
    await world.until('root === null');
    expect(await world.underlined()).toEqual([]);
  });

  it('is judged in the panel: the words, what the reader will feel, and a way out for each', async () => {
    await write(LOUNGE);
    await world.untilUnderlined(INVITATION);
    await openPanel();
    const { findings } = await world.panel();
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['platitude', 'generic-praise', 'vague-invitation']),
    );
    for (const finding of findings) {
      expect(LOUNGE).toContain(finding.quote);
      expect(finding.message).not.toBe('');
      expect(finding.rewrites.length).toBeGreaterThan(0);
    }
  });

  it('takes a rewrite with one click, saves it, and gives it back with one undo', async () => {
    await write(LOUNGE);
    await world.untilUnderlined(INVITATION);
    await openPanel();
    const foreign = await watchBody();
    const before = await mail.html();
    const saved = practice.server.next('draft');
    await world.click('[data-rule="vague-invitation"] .rewrite');
    const after = before.replace(` ${INVITATION}`, '');
    expect((await saved).html).toBe(after);
    expect(await mail.html()).toBe(after);
    await world.until(`!root.querySelector('[data-rule="vague-invitation"]')`);

    const undone = practice.server.next('draft');
    await mail.undo();
    await undone;
    expect(await mail.html()).toBe(before);
    await world.untilUnderlined(INVITATION);
    expect(await foreign(before)).toEqual([]);
  });

  it('keeps what was typed just before a rewrite apart from it', async () => {
    await write('Hi Mr. Calloway,\n\nI love your work! I am a baker in Leeds. Could we schedule a call?');
    await world.untilUnderlined('I love your work');
    await openPanel();
    await mail.page.locator('[g_editable="true"]').focus();
    await mail.page.keyboard.type(' Hello');
    const before = await mail.html();
    await world.click('[data-rule="generic-praise"] .rewrite');
    await expect.poll(() => practice.server.drafts.at(-1)?.html).toContain('above all [');
    const undone = practice.server.next('draft');
    await mail.undo();
    await undone;
    expect(await mail.html()).toBe(before);
  });

  it('follows who the reader is: coffee is a warning upward and nothing with a peer', async () => {
    await write(COFFEE);
    await openPanel();
    await world.click('[name=relation][value=above]');
    await world.untilUnderlined('buy you a coffee');
    expect((await world.panel()).findings).toContainEqual(
      expect.objectContaining({ rule: 'peer-move', severity: 'serious' }),
    );
    await world.click('[name=relation][value=peer]');
    await world.until(`root.querySelector('.verdict')`);
    expect(await world.underlined()).toEqual([]);
    expect(await world.panel()).toMatchObject({ relation: 'peer', findings: [], verdict: 'Good to send' });
  });

  it('rewrites the subject in its own field, and gives it back with one undo', async () => {
    await mail.compose({ to: 'calloway@example.org', subject: 'Quick question' });
    await mail.write(COFFEE);
    await openPanel();
    await world.until(`root.querySelector('[data-rule="subject"]')`);
    const draft = await mail.html();
    await world.click('.panel .fold-out:has([data-rule="subject"]) > summary');
    await world.click('[data-rule="subject"] .rewrite');
    const field = mail.page.locator('[name="subjectbox"]');
    await expect.poll(() => field.inputValue()).toBe('A question about your tram lines');
    await world.until(`!root.querySelector('[data-rule="subject"]')`);
    await mail.page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe('Quick question');
    expect(await mail.html()).toBe(draft);
  });

  it('remembers who a reader is for the next letter', async () => {
    await write(COFFEE);
    await openPanel();
    await world.click('[name=relation][value=peer]');
    await world.until(`root.querySelector('.verdict')`);
    await mail.send();
    await mail.compose({ to: 'Calloway@example.org' });
    await mail.write(COFFEE);
    await openPanel();
    await world.until(`root.querySelector('[name=relation][value=peer]:checked')`);
  });

  it('keeps its marks on the words while somebody types before them', async () => {
    await write(COFFEE);
    await openPanel();
    await world.click('[name=relation][value=above]');
    await world.untilUnderlined('buy you a coffee');
    await mail.page.locator('[g_editable="true"]').focus();
    await mail.page.keyboard.press('Control+Home');
    await mail.page.keyboard.type('So: ');
    expect((await world.underlined()).map(({ text }) => text)).toContain('buy you a coffee');
  });

  it('touches nothing when the words have moved on, and says so', async () => {
    await write('Hi Mr. Calloway,\n\nI love your work! I am a baker in Leeds. Could we schedule a call?');
    await world.untilUnderlined('I love your work');
    await openPanel();
    // The words change after the click and before the editor has settled.
    await mail.page.locator('[g_editable="true"]').focus();
    await mail.page.keyboard.type('!');
    await world.click('[data-rule="generic-praise"] .rewrite');
    await mail.page.locator('[g_editable="true"]').focus();
    await mail.page.keyboard.type('?');
    const typed = await mail.html();
    await world.until(`root.querySelector('.notice').textContent !== ''`);
    expect(await mail.html()).toBe(typed);
  });

  it('judges each of several composers by itself', async () => {
    await write(LOUNGE);
    await mail.compose({ to: 'bo@example.org' });
    await mail.write('Thanks for the notes. See you on Friday.', 1);
    await world.untilUnderlined(INVITATION);
    expect(await world.evaluate(`[...root.querySelectorAll('.badge')].map((badge) => badge.textContent)`)).toEqual([
      '4',
      '',
    ]);
  });

  it('keeps the keys that are pressed in the panel from the page', async () => {
    await write(LOUNGE);
    await world.untilUnderlined(INVITATION);
    await openPanel();
    const rows = await mail.page.locator('.row').count();
    await world.evaluate(`root.querySelector('.fold').focus()`);
    await mail.page.keyboard.press('e');
    expect(await mail.page.locator('.row').count()).toBe(rows);
    await mail.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await mail.page.keyboard.press('e');
    expect(await mail.page.locator('.row').count()).toBe(rows - 1);
  });

  it('never covers the editor or its buttons, and cannot be read by the page', async () => {
    await write(LOUNGE);
    await world.untilUnderlined(INVITATION);
    await openPanel();
    const [panel, dialog] = await world.evaluate<{ left: number; right: number }[]>(
      `[root.querySelector('.panel'), document.querySelector('[role="dialog"]')].map((box) => box.getBoundingClientRect().toJSON())`,
    );
    expect(panel?.right).toBeLessThanOrEqual(dialog?.left ?? 0);
    expect(await mail.page.evaluate(() => document.querySelector('worthwhile-panel')?.shadowRoot)).toBeNull();
  });
});
