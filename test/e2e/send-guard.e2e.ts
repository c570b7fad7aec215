import { beforeEach, describe, expect, it } from 'vitest';
import type { Posted } from '../fixtures/gmail/server';
import { launch } from './harness/browser';
import { type MailPage, openMailPage } from './harness/mail-page';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const LETTER = 'Dear Ms. Ito,\n\nMy brother filmed your lecture on tides. I will bring [what] on Friday.';
const FINISHED = 'Dear Ms. Ito,\n\nMy brother filmed your lecture on tides. I will bring the reel on Friday.';
const COFFEE =
  'Hi Ms. Ito,\n\nI am a planner in Porto, and I read your essay on night buses. Could I buy you a coffee?';
const QUESTION = '.send-question[open]';

/** Every way in which a person sends. */
const WAYS: Readonly<Record<string, (page: MailPage) => Promise<void>>> = {
  'a click': ({ page }) => page.locator('.aoO').click(),
  'a double click': ({ page }) => page.locator('.aoO').dblclick(),
  'Ctrl+Enter': ({ page }) => page.keyboard.press('Control+Enter'),
  'Enter on the button': ({ page }) => page.locator('.aoO').press('Enter'),
  'Space on the button': ({ page }) => page.locator('.aoO').press(' '),
  'a scheduled send': async ({ page }) => {
    await page.locator('.hG').click();
    await page.locator('[selector="scheduledSend"]').click();
  },
};
const ways = Object.entries(WAYS);

practiseEachTest();

const settings = (sendGuard: string): Promise<unknown> | undefined =>
  practice.context
    .serviceWorkers()[0]
    ?.evaluate(`chrome.storage.local.set({ settings: { sendGuard: '${sendGuard}' } })`);

beforeEach(async () => {
  await practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.clear()');
});

const write = async (text: string, page = mail): Promise<void> => {
  await page.compose({ to: 'ito@example.org', subject: 'The reel' });
  await page.write(text);
};
const asked = (): Promise<void> => world.until(`root?.querySelector('${QUESTION}')`);
const isAsked = (): Promise<boolean> => world.evaluate(`Boolean(root?.querySelector('${QUESTION}'))`);
const sendAnyway = (): Promise<void> => world.click(`${QUESTION} button:not(.back)`);
const selected = (): Promise<string> => mail.page.evaluate(() => String(document.getSelection()));

/** What was sent by the time that another letter has been begun and saved. */
const sentDuring = async (act: () => Promise<unknown>): Promise<readonly Posted[]> => {
  const before = practice.server.sent.length;
  await act();
  await mail.page.locator('[role="dialog"]').first().waitFor({ state: 'detached' });
  await write('Another.');
  return practice.server.sent.slice(before);
};

describe('a letter in which a blank is left', () => {
  it.each(ways)(
    'is asked about at %s, and sent once, as it would be without us, where its writer says so',
    async (_, send) => {
      const bare = await launch({});
      const untouched = await openMailPage(bare);
      await write(LETTER, untouched);
      const received = bare.server.next('sent');
      await untouched.page.locator('.aoO').click();
      const expected = await received;
      await bare.close();

      await write(LETTER);
      await world.untilUnderlined('[what]');
      const sent = await sentDuring(async () => {
        await send(mail);
        await asked();
        expect(await world.evaluate(`root.querySelector('${QUESTION}').innerText`)).toMatch(/A blank .*\[what\]/s);
        await sendAnyway();
      });
      expect(sent).toEqual([expected]);
      expect(await isAsked()).toBe(false);
    },
  );

  it.each(ways)(
    'stays as it is, the blank selected, where its writer goes back after %s, and is not asked about again',
    async (_, send) => {
      await write(LETTER);
      await world.untilUnderlined('[what]');
      const html = await mail.html();
      const before = practice.server.sent.length;
      await send(mail);
      await asked();
      await mail.page.keyboard.press('Enter');
      await world.until(`!root.querySelector('${QUESTION}')`);
      expect(practice.server.sent).toHaveLength(before);
      expect(await mail.html()).toBe(html);
      await expect.poll(selected).toBe('[what]');
      await mail.page.keyboard.type('the reel');
      expect(await sentDuring(() => WAYS['Ctrl+Enter']?.(mail) ?? Promise.reject())).toHaveLength(1);
      expect(practice.server.sent.at(-1)?.html).toContain('bring the reel on');
    },
  );

  it('is asked about though its writer sends before the pause after the last key', async () => {
    await write(FINISHED);
    await world.until('root');
    const sent = await sentDuring(async () => {
      await mail.page.keyboard.type(' Or [when]?');
      await mail.page.keyboard.press('Control+Enter');
      await asked();
      // The same key again is the answer.
      await mail.page.keyboard.press('Control+Enter');
    });
    expect(sent.map(({ html }) => html)).toEqual([expect.stringContaining('Or [when]?')]);
  });

  it('is asked about by keyboard alone: Esc goes back', async () => {
    await write(LETTER);
    await world.untilUnderlined('[what]');
    await mail.page.keyboard.press('Control+Enter');
    await asked();
    expect(await world.evaluate('root.activeElement.className')).toBe('back');
    // To the page "e" would mean: archive.
    const rows = await mail.page.locator('.row').count();
    await mail.page.keyboard.press('e');
    expect(await mail.page.locator('.row').count()).toBe(rows);
    await mail.page.keyboard.press('Escape');
    await world.until(`!root.querySelector('${QUESTION}')`);
    await expect.poll(selected).toBe('[what]');
  });

  it('is asked about by keyboard alone: Tab leads to sending', async () => {
    await write(LETTER);
    await world.untilUnderlined('[what]');
    const sent = await sentDuring(async () => {
      await mail.page.keyboard.press('Control+Enter');
      await asked();
      await mail.page.keyboard.press('Tab');
      await mail.page.keyboard.press('Enter');
    });
    expect(sent).toHaveLength(1);
  });

  it('goes at the next press where somebody took the question out of the page', async () => {
    await write(LETTER);
    await world.untilUnderlined('[what]');
    const sent = await sentDuring(async () => {
      await mail.page.locator('.aoO').click();
      await asked();
      await mail.page.evaluate(() => document.querySelector('worthwhile-panel')?.remove());
      await mail.page.locator('.aoO').click();
    });
    expect(sent).toHaveLength(1);
  });

  it('goes at once when a script of the page sends it', async () => {
    await write(LETTER);
    await world.untilUnderlined('[what]');
    const sent = await sentDuring(() => mail.page.evaluate(() => document.querySelector<HTMLElement>('.aoO')?.click()));
    expect(sent).toHaveLength(1);
    expect(await isAsked()).toBe(false);
  });

  it('goes at once while the guard is off', async () => {
    await settings('off');
    await write(LETTER);
    await world.untilUnderlined('[what]');
    expect(await sentDuring(() => mail.page.locator('.aoO').click())).toHaveLength(1);
  });
});

describe('a letter without a blank', () => {
  it.each(ways)('is sent at once, and once, by %s', async (_, send) => {
    await write(FINISHED);
    expect(await sentDuring(() => send(mail))).toHaveLength(1);
  });

  it('is asked about where something serious was found and the guard asks about that', async () => {
    await settings('serious');
    await write(COFFEE);
    await world.click('.badge');
    await world.click('[name=relation][value=above]');
    await world.untilUnderlined('buy you a coffee');
    await mail.page.locator('.aoO').click();
    await asked();
    const words = await world.evaluate<string>(`root.querySelector('${QUESTION} q').textContent`);
    expect(words).toContain('buy you a coffee');
    await mail.page.keyboard.press('Enter');
    await expect.poll(selected).toBe(words);
    expect(await sentDuring(() => mail.page.locator('.aoO').click())).toHaveLength(1);
  });
});

describe('a letter that cannot be judged', () => {
  it('goes when the critic takes too long', async () => {
    await write(FINISHED);
    await world.until('root');
    const busy = practice.context
      .serviceWorkers()[0]
      ?.evaluate('const end = Date.now() + 4000; while (Date.now() < end);')
      .catch(() => undefined);
    await mail.page.keyboard.type(' Or [when]?');
    expect(await sentDuring(() => mail.page.keyboard.press('Control+Enter'))).toHaveLength(1);
    expect(await isAsked()).toBe(false);
    await busy;
  });

  it('goes when the browser has put the background to sleep', async () => {
    await write(FINISHED);
    const session = await practice.context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(practice.extensionId));
    await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    await mail.page.keyboard.type(' Soon.');
    expect(await sentDuring(() => mail.page.keyboard.press('Control+Enter'))).toHaveLength(1);
  });

  // Last: no extension is left behind it.
  it('goes, with a blank in it, when the extension was updated under it', async () => {
    await write(LETTER);
    await world.untilUnderlined('[what]');
    await practice.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.runtime.reload()')
      .catch(() => undefined);
    // What was ours in the page has lost its browser by the time that it can no longer look at itself.
    await expect.poll(() => world.evaluate('true').catch(() => false)).toBe(false);
    expect(await sentDuring(() => mail.page.keyboard.press('Control+Enter'))).toHaveLength(1);
  });
});
