import { describe, expect, it } from 'vitest';
import { launch } from './harness/browser';
import { type MailPage, openMailPage } from './harness/mail-page';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const ABOUT = 'I am a sound engineer in Graz and read your essay [1] on rooms.';
const LETTER = `Dear Ms. Ito,\n\n${ABOUT} I would be happy to help in any way I can.`;
const WHAT = '[what exactly]';
const WHICH = '[which of their projects]';
const WHEN = '[when]';

practiseEachTest();

const press = (key: string): Promise<void> => mail.page.keyboard.press(key);
const selected = (): Promise<string> => mail.page.evaluate(() => String(document.getSelection()));

/** `unfold`: what it stands folded behind. */
const take = async (rule: string, unfold?: string): Promise<void> => {
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  if (unfold !== undefined) await world.click(unfold);
  await world.click(`[data-rule="${rule}"] .rewrite`);
};

/** Has the letter's offer rewritten, waits until the editor has saved that, and gives the draft before. */
const offer = async (): Promise<string> => {
  await mail.compose({ to: 'ito@studio.example' });
  await mail.write(LETTER);
  const before = await mail.html();
  const saved = practice.server.next('draft');
  await take('vague-offer');
  await saved;
  return before;
};

const focused = ({ page }: MailPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');

/** Where Tab and, from the editor again, Shift+Tab lead in a page. */
const tabStops = async (in_: MailPage): Promise<readonly string[]> => {
  const stops: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    await in_.page.locator('[g_editable="true"]').focus();
    await in_.page.keyboard.press(key);
    stops.push(await focused(in_));
  }
  return stops;
};

/** The same in a browser without the extension. */
const tabStopsWithout = async (): Promise<readonly string[]> => {
  const without = await launch({});
  try {
    const page = await openMailPage(without);
    await page.compose({ to: 'ito@studio.example' });
    await page.write(LETTER);
    return await tabStops(page);
  } finally {
    await without.close();
  }
};

describe('the blanks of a rewrite in Closure’s editor', () => {
  it('selects the first, so that typing fills it', async () => {
    await offer();
    expect(await selected()).toBe(WHAT);
    await mail.page.keyboard.type('mix the two live tapes');
    expect(await mail.text()).toContain(
      `${ABOUT} What I could do for you: mix the two live tapes for ${WHICH}, by ${WHEN}.`,
    );
  });

  it('steps to the next at Tab and to the one before at Shift+Tab, round, past the writer’s own brackets', async () => {
    await offer();
    const visited: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key);
      visited.push(await selected());
    }
    expect(visited).toEqual([WHICH, WHEN, WHAT, WHEN, WHICH]);
    await mail.page.keyboard.type('your March tour');
    await press('Tab');
    expect(await selected()).toBe(WHEN);
    await press('Tab');
    expect(await selected()).toBe(WHAT);
  });

  it('starts from the caret, wherever the writer put it', async () => {
    await offer();
    await press('Control+Home');
    await press('Shift+Tab');
    expect(await selected()).toBe(WHEN);
    await press('Control+Home');
    await press('Tab');
    expect(await selected()).toBe(WHAT);
  });

  it('gives Tab back to the page once all are filled', async () => {
    await offer();
    for (const words of ['mix the two live tapes', 'your March tour', 'the tenth']) {
      expect(await focused(mail)).toBe('Message Body');
      await mail.page.keyboard.type(words);
      await press('Tab');
    }
    expect(await mail.text()).toContain(
      'What I could do for you: mix the two live tapes for your March tour, by the tenth.',
    );
    expect(await focused(mail)).toBe('Send ‪(Ctrl-Enter)‬');
    expect(await tabStops(mail)).toEqual(await tabStopsWithout());
  });

  it('gives Tab back at Esc, which the page gets no more than the Tab before', async () => {
    await offer();
    await mail.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title += ` ${key}`;
      });
    });
    await press('Tab');
    await press('Escape');
    await press('Tab');
    expect(await mail.page.title()).not.toContain('Escape');
    expect(await mail.page.title().then((title) => title.split('Tab').length - 1)).toBe(1);
    expect(await focused(mail)).toBe('Send ‪(Ctrl-Enter)‬');
    await mail.page.locator('[g_editable="true"]').focus();
    await press('Escape');
    expect(await mail.page.title()).toContain('Escape');
    expect(await tabStops(mail)).toEqual(await tabStopsWithout());
  });

  it('is undone in one step, byte for byte, and then leaves Tab alone', async () => {
    const before = await offer();
    await press('Tab');
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
    await press('Tab');
    expect(await focused(mail)).toBe('Send ‪(Ctrl-Enter)‬');
  });

  it('puts no node and no attribute into the editor', async () => {
    const outer = () => mail.page.locator('[g_editable="true"]').evaluate(({ outerHTML }) => outerHTML);
    await mail.compose({ to: 'ito@studio.example' });
    await mail.write(LETTER);
    const before = await outer();
    await take('vague-offer');
    await expect.poll(selected).toBe(WHAT);
    await press('Tab');
    await press('Shift+Tab');
    const written = before.replace(
      'I would be happy to help in any way I can.',
      `What I could do for you: ${WHAT} for ${WHICH}, by ${WHEN}.`,
    );
    expect((await outer()).replaceAll('&nbsp;', ' ')).toBe(written);
  });

  it('selects the blank of a subject in the subject', async () => {
    await mail.compose({ to: 'ito@studio.example', subject: 'Quick question' });
    await mail.write(LETTER);
    await take('subject', '.panel .fold-out > summary');
    const subject = mail.page.locator('[name="subjectbox"]');
    await expect.poll(() => subject.inputValue()).not.toBe('Quick question');
    await mail.page.keyboard.type('mixing');
    expect(await subject.inputValue()).toBe('mixing');
  });
});
