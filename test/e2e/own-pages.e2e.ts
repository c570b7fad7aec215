import { beforeEach, describe, expect, it } from 'vitest';
import { openOptions, openPopup } from './harness/own-pages';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const LETTER = `Dear Professor Lindqvist,

I hope this email finds you well. You are such an inspiration! I am a student of hydrology in Bergen. Could I buy you a coffee to hear about your wells?`;

practiseEachTest();

beforeEach(async () => {
  const [worker] = practice.context.serviceWorkers();
  await worker?.evaluate('chrome.storage.local.clear()');
});

const write = async (): Promise<void> => {
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.untilUnderlined('I hope this email finds you well.');
};

describe('the popup', () => {
  it('shows the checklist of the letter, with its words', async () => {
    await write();
    const popup = await openPopup(practice);
    const checks = await popup
      .locator('li')
      .evaluateAll((lines) =>
        lines.map((line) => [(line as HTMLElement).dataset.check, (line as HTMLElement).dataset.status]),
      );
    expect(checks).toEqual([
      ['reader-known', 'met'],
      ['gives-first', 'unmet'],
      ['states-value', 'unmet'],
      ['knows-their-work', 'unmet'],
      ['no-empty-phrases', 'unmet'],
      ['one-small-ask', 'unmet'],
    ]);
    expect(await popup.locator('[data-check="no-empty-phrases"] q').first().innerText()).toBe(
      'I hope this email finds you well.',
    );
  });

  it('says so when no letter is open, and on a page that is no mail', async () => {
    expect(await (await openPopup(practice)).locator('h1').innerText()).toBe('No letter open');
    await mail.page.goto('about:blank');
    expect(await (await openPopup(practice)).locator('h1').innerText()).toBe('Not a mail page');
  });
});

describe('the options page', () => {
  it('takes effect in an open letter at once, and is kept', async () => {
    await write();
    const options = await openOptions(practice);
    await options.getByText('Gentle', { exact: true }).click();
    await world.until(
      `![...(CSS.highlights.get('worthwhile-warning') ?? [])].some((range) => range.toString().startsWith('I hope'))`,
    );

    await options.getByText('Strict', { exact: true }).click();
    await world.untilUnderlined('I hope this email finds you well.');
    await options.locator('[data-rule="platitude"] [role="switch"]').uncheck();
    await world.until(
      `![...(CSS.highlights.get('worthwhile-warning') ?? [])].some((range) => range.toString().startsWith('I hope'))`,
    );

    await options.reload();
    expect(await options.locator('[name="strictness"]:checked').getAttribute('value')).toBe('strict');
    expect(await options.locator('[data-rule="platitude"] [role="switch"]').isChecked()).toBe(false);
    expect(await options.locator('[data-rule="peer-move"] [role="switch"]').isChecked()).toBe(true);
  });

  it('keeps two open pages in step', async () => {
    const [one, two] = [await openOptions(practice), await openOptions(practice)];
    await one.getByText('Strict', { exact: true }).click();
    await two.locator('[name="strictness"][value="strict"]:checked').waitFor();
    expect(await one.locator('[name="strictness"]:checked').getAttribute('value')).toBe('strict');
  });
});
