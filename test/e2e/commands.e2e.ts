import { beforeEach, describe, expect, it } from 'vitest';
import { mail, practice, practiseEachTest, pressKeyOf, world } from './harness/practice';

const LETTER = `Dear Professor Lindqvist,

I hope this email finds you well. You are such an inspiration! I am a student of hydrology in Bergen. Could I buy you a coffee to hear about your wells?`;

practiseEachTest();

beforeEach(async () => {
  await practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.clear()');
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.untilUnderlined('I hope this email finds you well.');
});

const selected = (): Promise<string> => mail.page.evaluate(() => String(document.getSelection()));
/** The words of the finding that the panel shows as the current one, in view. */
const current = (): Promise<string> =>
  world.evaluate(`(() => {
    const card = root.querySelector('[aria-current="true"]');
    const panel = root.querySelector('.panel').getBoundingClientRect();
    const { top, bottom } = card.getBoundingClientRect();
    return top < panel.bottom && bottom > panel.top ? card.querySelector('q').textContent : 'out of view';
  })()`);
const findings = (): Promise<readonly string[]> =>
  world.evaluate(`[...root.querySelectorAll('article .words')].map((words) => words.textContent)`);

describe('the keys', () => {
  it('are four that the browser gives, and one that it leaves to the user', async () => {
    const keys = await practice.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))');
    expect(Object.fromEntries(keys as [string, string][])).toMatchObject({
      'toggle-panel': 'Alt+Shift+J',
      'next-finding': 'Alt+Shift+Period',
      'previous-finding': 'Alt+Shift+Comma',
      'apply-first-rewrite': 'Alt+Shift+Y',
      'dismiss-finding': '',
    });
  });

  it('go through the findings in the order of the letter, select their words, and show each in the panel', async () => {
    await pressKeyOf('next-finding');
    await world.until(`root.querySelector('[aria-current]')`);
    const all = [...(await findings())].sort((one, other) => LETTER.indexOf(one) - LETTER.indexOf(other));
    expect(all.length).toBeGreaterThan(2);
    for (const words of [...all.slice(1), all[0] ?? '']) {
      expect(await selected()).toBe(await current());
      await pressKeyOf('next-finding');
      await expect.poll(current).toBe(words);
      expect(await selected()).toBe(words);
    }
    await pressKeyOf('previous-finding');
    await expect.poll(current).toBe(all.at(-1));
    expect(await selected()).toBe(all.at(-1));
  });

  it('take the first rewrite of the finding in front, once for two quick presses, in one undo step', async () => {
    await pressKeyOf('apply-first-rewrite');
    await expect.poll(selected).toBe('I hope this email finds you well.');
    expect(await mail.text()).toContain('I hope this email');
    const before = await mail.html();

    const saved = practice.server.next('draft');
    await Promise.all([pressKeyOf('apply-first-rewrite'), pressKeyOf('apply-first-rewrite')]);
    await saved;
    await world.untilNotUnderlined('I hope this email finds you well.');
    // A second try would have found its words gone, and said so.
    expect(await world.evaluate(`root.querySelector('.notice').textContent`)).toBe('');
    expect(await mail.html()).toBe(before.replace('I hope this email finds you well. ', ''));

    const undone = practice.server.next('draft');
    await mail.undo();
    await undone;
    expect(await mail.html()).toBe(before);
  });

  it('set the finding in front aside, and go on with the one behind it', async () => {
    const html = await mail.html();
    await pressKeyOf('next-finding');
    await world.until(`root.querySelector('[aria-current]')`);
    const [, second] = [...(await findings())].sort((one, other) => LETTER.indexOf(one) - LETTER.indexOf(other));
    await pressKeyOf('dismiss-finding');
    await world.untilNotUnderlined('I hope this email finds you well.');
    expect(await findings()).not.toContain('I hope this email finds you well.');
    await pressKeyOf('next-finding');
    await expect.poll(selected).toBe(second);
    expect(await mail.html()).toBe(html);
  });
});
