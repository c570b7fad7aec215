import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Composer } from '../../src/mail/site';
import { launch, type Practice } from './harness/browser';
import { openMailPage } from './harness/mail-page';
import { holdComposers } from './harness/written-page';

let practice: Practice;
beforeAll(async () => {
  practice = await launch({});
  await holdComposers(practice.context);
});
afterAll(() => practice?.close());

it('writes no subject into a letter: a reply in its thread hides the subject’s field', async () => {
  const { page, write, html } = await openMailPage(practice);
  await page.locator('[data-opens="thread"]').click();
  await page.locator('.bkH').click();
  await write('Yes, I love it.');
  const before = await html();
  const outcome = await page.evaluate(() => {
    const [composer] = (window as unknown as { composers: Composer[] }).composers;
    const subject = 'Re: Tram lines';
    return composer?.write([{ in: 'subject', start: 0, end: 4, text: '' }], { subject, body: '' });
  });
  expect(outcome).toBe('refused');
  expect(await html()).toBe(before);
  expect(await page.locator('[name="subjectbox"]').inputValue()).toBe('Re: Tram lines');
});
