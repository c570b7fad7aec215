import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launch, type Practice } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { outlookSurfaces } from './harness/outlook-surfaces';
import type { OpenSurface } from './harness/surface';

const QUESTION = '.send-question[open]';
const SEND = '[id$="__primaryActionButton"], [data-testid="ComposeSendButton"] > button:first-child';
const MENU = `:is(${SEND}) + button`;
const SCHEDULE = '[role="menuitem"]:last-child';

const WAYS: Readonly<Record<string, (outlook: OpenSurface) => Promise<void>>> = {
  'a click': ({ page }) => page.locator(SEND).click(),
  'Ctrl+Enter': ({ page }) => page.keyboard.press('Control+Enter'),
  'Enter on the button': ({ page }) => page.locator(SEND).press('Enter'),
  'Space on the button': ({ page }) => page.locator(SEND).press(' '),
};
const scheduled = async ({ page }: OpenSurface): Promise<void> => {
  await page.locator(MENU).click();
  await page.locator(SCHEDULE).click();
};
const ways = Object.entries(WAYS);

let practice: Practice;
let outlook: OpenSurface;
let world: ExtensionWorld;

beforeAll(async () => {
  practice = await launch({ extension: resolve('dist/chrome') });
});
afterAll(() => practice?.close());
beforeEach(async () => {
  for (const page of practice.context.pages().slice(1)) await page.close();
  await practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.clear()');
  const [surface] = outlookSurfaces;
  if (surface === undefined) throw new Error('There is a surface.');
  outlook = await surface.open(practice);
  world = await openExtensionWorld(practice, outlook);
});

const write = async (text: string): Promise<void> => {
  await outlook.editor.focus();
  const saved = outlook.saved();
  await outlook.page.keyboard.type(text);
  await saved;
};
const asked = (): Promise<void> => world.until(`root?.querySelector('${QUESTION}')`);
const gone = (): Promise<void> => outlook.editor.waitFor({ state: 'detached' });

it.each(ways)(
  'a letter with a blank is asked about at %s in Outlook, and sent once where its writer says so',
  async (_, send) => {
    await write('I will bring [what] on Friday.');
    await world.untilUnderlined('[what]');
    const before = practice.server.sent.length;
    await send(outlook);
    await asked();
    expect(practice.server.sent).toHaveLength(before);
    await world.click(`${QUESTION} button:not(.back)`);
    await gone();
    expect(practice.server.sent.slice(before).map(({ html }) => html)).toEqual([expect.stringContaining('[what]')]);
  },
);

it.each([...ways, ['a time that is chosen', scheduled] as const])(
  'a letter without a blank is sent at once, and once, by %s in Outlook',
  async (_, send) => {
    await write('I will bring the reel on Friday.');
    const before = practice.server.sent.length;
    await send(outlook);
    await gone();
    expect(practice.server.sent).toHaveLength(before + 1);
  },
);

it('a letter with a blank is asked about where a time to send it is to be chosen, and the choice goes on from there', async () => {
  await write('I will bring [what] on Friday.');
  await world.untilUnderlined('[what]');
  const before = practice.server.sent.length;
  await outlook.page.locator(MENU).click();
  await asked();
  expect(await outlook.page.locator(SCHEDULE).count()).toBe(0);
  await world.click(`${QUESTION} button:not(.back)`);
  await outlook.page.locator(SCHEDULE).waitFor();
  expect(practice.server.sent).toHaveLength(before);
  await outlook.page.locator(SCHEDULE).click();
  await gone();
  expect(practice.server.sent).toHaveLength(before + 1);
});

it('the blank is selected where its writer goes back, below Send, which the question leaves free', async () => {
  await write('I will bring [what] on Friday.');
  await world.untilUnderlined('[what]');
  await outlook.page.locator(SEND).click();
  await asked();
  const { top } = await world.evaluate<{ top: number }>(
    `root.querySelector('${QUESTION}').getBoundingClientRect().toJSON()`,
  );
  const send = await outlook.page.locator(SEND).boundingBox();
  expect(top).toBeGreaterThanOrEqual((send?.y ?? 0) + (send?.height ?? 0));
  await outlook.page.keyboard.press('Enter');
  await expect.poll(() => outlook.page.evaluate(() => String(document.getSelection()))).toBe('[what]');
});
