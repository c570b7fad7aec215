import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Practice } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { type MailPage, openMailPage } from './harness/mail-page';
import { type Keys, perform, randomScript } from './harness/random-script';
import { thorough } from './harness/thorough';

const SCRIPTS = thorough ? 300 : 20;
const STEPS = 6;
/** Past the 250 ms after which Closure notes a change. */
const NOTED = 400;
/** How many findings the panel shows at once. */
const SHOWN = 5;
/** For a slow machine, in milliseconds. */
const PATIENT = { timeout: 20_000 };

let ours: Practice;
let bare: Practice;
let mail: MailPage;
let twin: MailPage;
let world: ExtensionWorld;

beforeAll(async () => {
  [ours, bare] = await Promise.all([launch({ extension: resolve('dist/chrome') }), launch({})]);
});
afterAll(() => Promise.all([ours?.close(), bare?.close()]));
// Fresh pages: a script that fails leaves its letter behind.
beforeEach(async () => {
  for (const { context } of [ours, bare]) for (const page of context.pages().slice(1)) await page.close();
  [mail, twin] = await Promise.all([openMailPage(ours), openMailPage(bare)]);
  world = await openExtensionWorld(ours, mail);
});

/**
 * Waits until the page has saved what `act` changed: that is where its undo goes back to. Closure takes a key that changes
 * nothing for the start of a change too, and an undo before it has noted that goes wrong, with or without us.
 */
const savedIn =
  ({ server }: Practice, { page, html }: MailPage) =>
  async (act: () => Promise<void>): Promise<void> => {
    const before = await html();
    await act();
    const after = await html();
    if (after !== before) await expect.poll(() => server.drafts.at(-1)?.html, PATIENT).toBe(after);
    else await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), NOTED);
  };

/** Takes the first rewrite there is, back, again, and back again; false where none could be taken. */
const rewrite = async (): Promise<boolean> => {
  const saved = savedIn(ours, mail);
  const before = await mail.html();
  const blanks = (await mail.text()).match(/\[(?:day|date)\]/g)?.length ?? 0;
  if (blanks === 0) return false;
  await world.until(`root?.querySelector('.badge, .panel .rewrite')`, PATIENT.timeout);
  if (await world.evaluate(`root.querySelector('.badge') !== null`)) await world.click('.badge');
  // Until the panel knows the last words its cards may still move, and a click may miss them.
  const cards = Math.min(blanks, SHOWN);
  await world.until(
    `root.querySelectorAll('[data-rule="unfilled-blank"]').length === ${cards} && root.querySelector('.rewrite')`,
    PATIENT.timeout,
  );
  await saved(async () => {
    await world.click('[data-rule="unfilled-blank"] .rewrite');
    const answered = async () => (await mail.html()) !== before || (await world.panel()).notice !== '';
    await expect.poll(answered, PATIENT).toBe(true);
  });
  const after = await mail.html();
  if (after === before) return false;
  await mail.page.locator('[g_editable]').focus();
  await saved(mail.undo);
  expect(await mail.html()).toBe(before);
  await saved(() => mail.page.keyboard.press('Control+y'));
  expect(await mail.html()).toBe(after);
  await saved(mail.undo);
  expect(await mail.html()).toBe(before);
  return true;
};

const both = async (step: Keys): Promise<void> => {
  await Promise.all([perform(mail.page, step, savedIn(ours, mail)), perform(twin.page, step, savedIn(bare, twin))]);
};

describe('random editing', () => {
  let rewritten = 0;

  it.each(Array.from({ length: SCRIPTS }, (_, seed) => seed))(
    'leaves the same letter as without the extension, seed %i',
    async (seed) => {
      await Promise.all([mail.compose(), twin.compose()]);
      await Promise.all([mail, twin].map(({ page }) => page.locator('[g_editable]').focus()));
      for (const step of randomScript(seed, STEPS)) {
        if (step.does === 'rewrite') rewritten += Number(await rewrite());
        else await both(step);
        expect(await mail.html()).toBe(await twin.html());
      }
    },
  );

  it('was not idle', () => {
    expect(rewritten).toBeGreaterThan(SCRIPTS / 2);
  });
});
