import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '../../src/critic/letter';
import type { Posted } from '../fixtures/gmail/server';
import { launch, type Practice, storeOnly } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { mailRoom } from './harness/mail-room';
import { keptParts, type OpenOutlook, outlookSurfaces } from './harness/outlook-surfaces';
import { type Watched, watchEditor } from './harness/watch-editor';

/** Two browsers at one webmail, which differ by the extension alone. */
let ours: Practice;
let bare: Practice;
/** An expression for the extension's world: the letters of all composers of the page, as the mail room reads them. */
let letters: string;

beforeAll(async () => {
  [ours, bare] = await Promise.all([launch({ extension: resolve('dist/chrome') }), launch({})]);
  letters = `(() => {
    ${await mailRoom()}
    const stop = new AbortController();
    const letters = [];
    mail.sites
      .find(({ hosts }) => hosts.some((host) => origin === 'https://' + host))
      .watch(document, (composer) => letters.push(composer.read().letter), stop.signal);
    stop.abort();
    return letters;
  })()`;
});
afterAll(() => Promise.all([ours?.close(), bare?.close()]));

const closePages = async ({ context }: Practice): Promise<void> => {
  for (const page of context.pages().slice(1)) await page.close();
};

describe.each(outlookSurfaces.map((surface) => [surface.name, surface] as const))(
  '%s',
  (_name, { open, yields, fault }) => {
    let surface: OpenOutlook;
    let world: ExtensionWorld;
    let foreign: Watched;
    let before: string;
    let after: string;
    let untouched: { readonly draft: string; readonly sent: Posted };

    /** The same steps where nothing of ours is. */
    const writeUntouched = async (): Promise<void> => {
      const opened = await open(bare);
      await opened.write();
      const draft = await opened.draft();
      untouched = { draft, sent: await opened.send() };
    };
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

    beforeAll(() => Promise.all([writeUntouched(), openOurs()]));
    afterAll(() => Promise.all([closePages(ours), closePages(bare)]));

    // Each step goes on from the one before; behind a failed one they would only repeat it.
    let failed = false;
    beforeEach(({ skip }) => skip(failed));
    afterEach(({ task }) => {
      failed ||= task.result?.state === 'fail';
    });

    it('is read: who it goes to, what about, and the writer’s own words', async () => {
      const read = await world.evaluate<Letter[]>(letters);
      expect(read.map((letter) => ({ ...letter, body: letter.body.trimEnd() }))).toContainEqual(yields);
    });

    it('underlines the words, and none that others wrote', async () => {
      await world.untilUnderlined(fault.marked);
      expect((await world.underlined()).filter(({ text }) => text === fault.marked)).toHaveLength(1);
      expect(await surface.draft()).toBe(untouched.draft);
    });

    it('takes a rewrite from the panel, and leaves quote and signature as they are', async () => {
      await world.click(`.badge[data-severity]`);
      const saved = surface.saved();
      await world.click(`[data-rule="${fault.rule}"] .rewrite`);
      await saved;
      after = await surface.draft();
      expect(after).not.toBe(before);
      expect(keptParts(after)).toBe(keptParts(before));
    });

    it('gives it back in one step and takes it again in one, byte for byte', async () => {
      expect(await press('Control+z')).toBe(before);
      expect(await press('Control+y')).toBe(after);
      expect(await press('Control+z')).toBe(before);
      await world.untilUnderlined(fault.marked);
    });

    it('puts nothing of ours into the editor at any time', async () => {
      expect(await foreign(untouched.draft)).toEqual([]);
    });

    it('sends what an untouched browser sends, and leaves nothing on the page', async () => {
      expect(await surface.send()).toEqual(untouched.sent);
      // A window of its own closes with its letter.
      if (!surface.ownWindow) await world.until(`!(root?.querySelector('.panel'))`);
    });
  },
);
