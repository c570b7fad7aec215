import { beforeEach, describe, expect, it } from 'vitest';
import { storeOnly } from './harness/browser';
import { openOptions } from './harness/own-pages';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const PLATITUDE = 'I hope this email finds you well.';
const LETTER = `Dear Professor Lindqvist,\n\n${PLATITUDE} I am a student of hydrology in Bergen. Could we get a coffee next week?`;

practiseEachTest();
beforeEach(() => storeOnly(practice));

const open = async (): Promise<void> => {
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.click('.badge');
  await world.until(`root.querySelector('.panel article')`);
};
const stored = (): Promise<Record<string, unknown>> | undefined =>
  practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.get()');

describe('where nothing more can be stored', () => {
  it('what is said in a letter holds there, and it says so; the options say that nothing was changed', async () => {
    await open();
    const options = await openOptions(practice);
    await practice.context.serviceWorkers()[0]?.evaluate(
      `chrome.storage.local.getBytesInUse().then((used) =>
          chrome.storage.local.set({ other: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 10) }))`,
    );
    await options.locator('[name="strictness"][value="strict"]').click();
    await options.locator('.failure', { hasText: 'could not be saved' }).waitFor();
    expect(await options.locator('[name="strictness"]:checked').getAttribute('value')).toBe('balanced');
    await mail.page.bringToFront();
    await world.click('[name="relation"][value="peer"]');
    await world.until(`root.querySelector('.notice').textContent.startsWith('Kept for this letter only')`);
    await world.untilNotUnderlined(PLATITUDE);
    expect(await world.evaluate(`root.querySelector('[name=relation]:checked').value`)).toBe('peer');
    expect((await stored())?.relations).toBeUndefined();
  });
});

it('reads what it can of what is stored, where the rest is damaged or a newer version’s', async () => {
  await practice.context.serviceWorkers()[0]?.evaluate(`chrome.storage.local.set({
    settings: { strictness: 'merciless', tone: 'dry', phrasesOff: ['${PLATITUDE}'] },
    relations: { 'lindqvist@institute.example': 'mentor' },
    mistakes: 'nonsense',
    answers: [{ signal: 'tone', is: true, quote: 'Dry.' }],
  })`);
  await open();
  expect(await world.evaluate(`root.querySelector('[data-rule=platitude]')`)).toBeNull();
  const options = await openOptions(practice);
  await options.getByText('a newer Worthwhile stored it').waitFor();
  await options.getByText('Dark', { exact: true }).click();
  await expect.poll(stored).toMatchObject({
    settings: { strictness: 'merciless', tone: 'dry', theme: 'dark' },
    relations: { 'lindqvist@institute.example': 'mentor' },
  });
});
