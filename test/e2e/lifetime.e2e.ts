import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Practice } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { type MailPage, openMailPage } from './harness/mail-page';

const GREETING = 'Dear Professor Lindqvist,\n\nI am a student of hydrology in Bergen. Could I buy you a coffee?';
const PRAISE = ' You are such an inspiration!';

let practice: Practice;
let mail: MailPage;
let world: ExtensionWorld;

beforeEach(async () => {
  practice = await launch({ extension: resolve('dist/chrome') });
  mail = await openMailPage(practice);
  world = await openExtensionWorld(practice, mail);
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(GREETING);
  await world.untilUnderlined('buy you a coffee');
});
afterEach(() => practice.close());

describe('a letter that is being written', () => {
  it('is judged on when the browser has put the background to sleep', async () => {
    const session = await practice.context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(practice.extensionId));
    await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    await mail.write(PRAISE);
    await world.untilUnderlined('You are such an inspiration');
    expect((await world.underlined()).map(({ text }) => text)).toContain('buy you a coffee');
  });

  it('is left alone, with nothing of ours on the page, when the extension is updated under it', async () => {
    const [worker] = practice.context.serviceWorkers();
    await worker?.evaluate('chrome.runtime.reload()').catch(() => undefined);
    // The browser does not tell an orphaned script; it finds out at the next key.
    await mail.write(PRAISE);
    await mail.page.waitForFunction(() => document.querySelector('worthwhile-panel') === null);
    expect(await mail.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await mail.text()).toContain(`coffee?${PRAISE}`);
  });
});
