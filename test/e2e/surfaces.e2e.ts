import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '../../src/critic/letter';
import type { Posted } from '../fixtures/gmail/server';
import { launch, type Practice, storeOnly } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { gmailSurfaces } from './harness/gmail-surfaces';
import { outlookSurfaces } from './harness/outlook-surfaces';
import { FAULT, lettersOfPage, type OpenSurface, type Surface } from './harness/surface';
import { type Watched, watchEditor } from './harness/watch-editor';

/** Two browsers at one webmail, which differ by the extension alone. */
let ours: Practice;
let bare: Practice;
let letters: string;

beforeAll(async () => {
  [ours, bare, letters] = await Promise.all([
    launch({ extension: resolve('dist/chrome') }),
    launch({}),
    lettersOfPage(),
  ]);
});
afterAll(() => Promise.all([ours?.close(), bare?.close()]));

const surfaces = [...gmailSurfaces, ...outlookSurfaces].map((surface) => [surface.name, surface] as const);

/** The same steps where nothing of ours is: what was saved, and what was sent. */
const writeUntouched = async (open: Surface['open']): Promise<{ readonly draft: string; readonly sent: Posted }> => {
  const surface = await open(bare);
  await surface.write();
  const draft = await surface.draft();
  return { draft, sent: await surface.send() };
};

const closePages = async ({ context }: Practice): Promise<void> => {
  for (const page of context.pages().slice(1)) await page.close();
};

/** Blank lines before a quote or a signature are nobody's words. */
const readLetters = async (world: ExtensionWorld): Promise<Letter[]> =>
  (await world.evaluate<Letter[]>(letters)).map((letter) => ({ ...letter, body: letter.body.trimEnd() }));

describe.each(surfaces)('%s', (_name, { open, yields, behind = [] }) => {
  let surface: OpenSurface;
  let world: ExtensionWorld;
  let foreign: Watched;
  let before: string;
  let after: string;
  let untouched: { readonly draft: string; readonly sent: Posted };

  const openOurs = async (): Promise<void> => {
    // Some of these letters hold blanks, which would be asked about before they are sent.
    await storeOnly(ours, { sendGuard: 'off' });
    surface = await open(ours);
    world = await openExtensionWorld(ours, surface);
    foreign = await watchEditor(surface.editor);
    await surface.write();
    before = await surface.draft();
  };

  /** Presses a key that the editor answers, and gives the draft that was saved. */
  const press = async (key: string): Promise<string> => {
    const saved = surface.saved();
    await surface.editor.focus();
    await surface.page.keyboard.press(key);
    await saved;
    return surface.draft();
  };

  beforeAll(async () => {
    [untouched] = await Promise.all([writeUntouched(open), openOurs()]);
  });
  afterAll(() => Promise.all([closePages(ours), closePages(bare)]));

  // Each step goes on from the one before; behind a failed one they would only repeat it.
  let failed = false;
  beforeEach(({ skip }) => skip(failed));
  afterEach(({ task }) => {
    failed ||= task.result?.state === 'fail';
  });

  it('opens, and is read: who it goes to, what about, and the writer’s own words', async () => {
    expect(await readLetters(world)).toEqual([...behind, yields]);
  });

  it('says in the panel to whom it goes', async () => {
    await world.click('.badge');
    await world.until(`root.querySelector('.reader')`);
    const [reader] = yields.recipients;
    expect(await world.evaluate(`root.querySelector('.reader h2').innerText`)).toBe(
      reader === undefined ? 'Who is your reader to you?' : `Who is ${reader.name} to you?`,
    );
    // Its words are the extension's own, whichever way the page is written.
    expect(await world.evaluate(`getComputedStyle(root.querySelector('.panel')).direction`)).toBe('ltr');
  });

  it('underlines the words, and none that others wrote', async () => {
    // By the time that the panel shows what was found, all of it is underlined.
    await world.until(`root.querySelector('[data-rule="${FAULT.rule}"]')`);
    expect((await world.underlined()).filter(({ text }) => text === FAULT.marked)).toHaveLength(1);
    expect(await surface.draft()).toBe(untouched.draft);
  });

  it('takes a rewrite, and leaves all else as it is, quote and signature too', async () => {
    const saved = surface.saved();
    await world.click(`[data-rule="${FAULT.rule}"] .rewrite`);
    await saved;
    // The first one is the writer's; what the quote holds stays.
    after = before.replace(FAULT.cut, '');
    expect(await surface.draft()).toBe(after);
  });

  it('gives it back in one step and takes it again in one, byte for byte', async () => {
    expect(await press('Control+z')).toBe(before);
    expect(await press('Control+y')).toBe(after);
    expect(await press('Control+z')).toBe(before);
    await world.untilUnderlined(FAULT.marked);
  });

  it('puts nothing of ours into the editor at any time', async () => {
    expect(await foreign(untouched.draft)).toEqual([]);
  });

  it('sends what an untouched browser sends', async () => {
    expect(await surface.send()).toEqual(untouched.sent);
  });

  it('closes, and leaves nothing of ours on the page', async () => {
    // A window of its own closes with its letter.
    if (surface.ownWindow) return expect.poll(() => surface.page.isClosed()).toBe(true);
    await expect.poll(() => surface.editor.count()).toBe(behind.length);
    // One box for each letter; without any, no host for them.
    await world.until(`root?.childElementCount === ${behind.length || undefined}`);
    expect(await world.underlined()).toEqual([]);
  });
});
