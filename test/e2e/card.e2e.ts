import { beforeEach, describe, expect, it } from 'vitest';
import { storeOnly } from './harness/browser';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const WORDS = 'pick your brain';
const TEXT = `Dear Professor,\n\nI am a student of hydrology in Bergen. I would love to ${WORDS} about wells.`;

practiseEachTest();

/** The middle of the underlined words, in the viewport. */
const words = (): Promise<{ readonly x: number; readonly y: number }> =>
  world.evaluate(`(([range]) => {
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })([...CSS.highlights.get('worthwhile-serious')])`);

const restOnWords = async (): Promise<void> => {
  const { x, y } = await words();
  await mail.page.mouse.move(x - 30, y);
  await mail.page.mouse.move(x, y);
  await world.until(`root.querySelector('.card')`);
};

const cards = (): Promise<number> => world.evaluate(`root.querySelectorAll('.card').length`);

beforeEach(async () => {
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(TEXT);
  await world.untilUnderlined(WORDS);
});

describe('the card', () => {
  it('opens beside the words that the mouse rests on, inside the window, and leaves focus and draft alone', async () => {
    const before = await mail.html();
    await restOnWords();
    expect(await world.evaluate(`root.querySelector('.card').dataset.rule`)).toBe('peer-move');
    expect(await mail.html()).toBe(before);
    expect(await mail.page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    const box = await world.evaluate<DOMRect>(`root.querySelector('.card').getBoundingClientRect().toJSON()`);
    expect([box.left, box.top].every((edge) => edge >= 0)).toBe(true);
    expect(box.right).toBeLessThanOrEqual(1280);
    expect(box.bottom).toBeLessThanOrEqual(800);
    const at = await words();
    expect(at.y < box.top || at.y > box.bottom).toBe(true);
  });

  it('opens nothing where the caret is only placed, or moved by keys', async () => {
    const { x, y } = await words();
    await mail.page.mouse.click(x, y);
    await mail.page.mouse.move(5, 5);
    await mail.page.keyboard.press('ArrowLeft');
    await mail.page.waitForTimeout(600);
    expect(await cards()).toBe(0);
  });

  it('closes on Esc, which the page then does not see, and on typing', async () => {
    await mail.page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.title = 'Esc came through';
      });
    });
    await restOnWords();
    await mail.page.keyboard.press('Escape');
    await world.until(`!root.querySelector('.card')`);
    expect(await mail.page.title()).not.toBe('Esc came through');
    await restOnWords();
    await mail.page.keyboard.type(' ');
    await world.until(`!root.querySelector('.card')`);
  });

  it('makes the rewrite that is pressed, in one step, with the caret left in the letter', async () => {
    const before = await mail.html();
    await restOnWords();
    await world.click('.card .rewrite');
    await expect.poll(() => mail.text()).toContain('one question by email about wells');
    expect(await cards()).toBe(0);
    expect(await mail.page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    await mail.page.waitForTimeout(300);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  it.each([
    ['phrase', { phrasesOff: [WORDS] }],
    ['rule', { rulesOff: ['peer-move'] }],
  ])('silences a %s in every letter', async (scope, stored) => {
    await restOnWords();
    await world.click('.card .dismissals summary');
    await world.click(`.card [data-scope="${scope}"]`);
    await world.untilNotUnderlined(WORDS);
    await expect
      .poll(() => world.evaluate(`(await chrome.storage.local.get('settings')).settings`))
      .toMatchObject(stored);
    await storeOnly(practice);
  });
});
