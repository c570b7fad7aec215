import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Practice, storeOnly } from './harness/browser';
import { type ExtensionWorld, openExtensionWorld } from './harness/extension-world';
import { outlookSurfaces } from './harness/outlook-surfaces';
import { FAULT, type OpenSurface } from './harness/surface';

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

let practice: Practice;
let outlook: OpenSurface;
let world: ExtensionWorld;

beforeAll(async () => {
  practice = await launch({ extension: resolve('dist/chrome') });
});
afterAll(() => practice?.close());
beforeEach(async () => {
  for (const page of practice.context.pages().slice(1)) await page.close();
  // A rewrite leaves blanks, about which Send would ask.
  await storeOnly(practice, { sendGuard: 'off' });
});

const open = async (name: string): Promise<void> => {
  const surface = outlookSurfaces.find((candidate) => candidate.name === name);
  if (surface === undefined) throw new Error(`No surface "${name}".`);
  outlook = await surface.open(practice);
  world = await openExtensionWorld(practice, outlook);
};
const openPanel = async (): Promise<void> => {
  await world.click('.badge[data-severity]');
  await world.until(`root.querySelector('article')`);
};
const take = async (rule: string): Promise<void> => {
  const before = await outlook.draft();
  await world.click(`[data-rule="${rule}"] .rewrite`);
  await expect.poll(outlook.draft).not.toBe(before);
};
const press = async (key: string): Promise<string> => {
  const saved = outlook.saved();
  await outlook.page.keyboard.press(key);
  await saved;
  return outlook.draft();
};

describe('a rewrite in Outlook', () => {
  beforeEach(async () => {
    await open('a new mail in Outlook');
    await outlook.write();
    await openPanel();
  });

  it('is undone by itself when it came right after a key, and what was typed stays a step of its own', async () => {
    const written = await outlook.draft();
    await outlook.editor.focus();
    await outlook.page.keyboard.press('Control+End');
    await outlook.page.keyboard.type(' Soon?');
    const typed = await outlook.draft();
    await take(FAULT.rule);
    expect(await press('Control+z')).toBe(typed);
    expect(await press('Control+z')).not.toContain('Soon?');
    expect((await outlook.draft()).replaceAll('&nbsp;', ' ').trimEnd()).toBe(written);
  });

  it('of the subject is made in its own field, and sent', async () => {
    const subject = outlook.page.locator('[id$="_SUBJECT"]');
    await outlook.editor.focus();
    await outlook.page.keyboard.press('Control+a');
    await outlook.page.keyboard.type(
      'I am a planner in Porto. Could I buy you a coffee to hear about your tram lines?',
    );
    await subject.fill('Quick question');
    await world.click('[data-rule="subject"] .rewrite');
    await expect.poll(() => subject.inputValue()).not.toBe('Quick question');
    const rewritten = await subject.inputValue();
    expect(await outlook.send()).toMatchObject({ subject: rewritten });
  });
});

describe('recipients in Outlook', () => {
  it('are left folded, without the focus, and known as soon as they are unfolded', async () => {
    await open('a reply in its conversation');
    await outlook.write();
    await openPanel();
    const { page } = outlook;
    expect(await page.locator('.folded').isVisible()).toBe(true);
    expect(await outlook.editor.evaluate((editor) => editor === document.activeElement)).toBe(true);
    expect(await world.evaluate(`root.querySelector('.panel').innerText`)).not.toContain('Ines');
    await page.locator('.folded').click();
    await world.until(`root.querySelector('.panel').innerText.includes('Ines')`);
  });
});

describe('several compose windows', () => {
  it('are each judged by itself, and only the one in front has a badge', async () => {
    await open('the second of several mails');
    await outlook.write();
    await world.until(`root.querySelector('.badge[data-severity]')`);
    expect(await world.evaluate(`root.querySelectorAll('.badge').length`)).toBe(1);
    await outlook.send();
    await world.until(`root.querySelectorAll('.badge').length === 1 && !root.querySelector('.badge[data-severity]')`);
  });

  it('hand the letter over to a window of its own', async () => {
    await open('a window that the page fills');
    await outlook.write();
    await world.until(`root.querySelector('.badge[data-severity]')`);
    const opener = { ...outlook, page: practice.context.pages().at(-2) as OpenSurface['page'] };
    const left = await openExtensionWorld(practice, opener);
    expect(await left.evaluate('root')).toBeNull();
  });
});

describe('the panel beside Outlook', () => {
  const boxes = async (): Promise<Record<'panel' | 'editor' | 'send', Rect>> =>
    world.evaluate(`Object.fromEntries(Object.entries({
      panel: root.querySelector('.panel'),
      editor: document.querySelector('[aria-multiline]'),
      send: document.querySelector('[data-testid="ComposeSendButton"]'),
    }).map(([name, element]) => [name, element.getBoundingClientRect().toJSON()]))`);

  it.each(['a new mail in Outlook', 'a reply in its conversation'])('covers nothing of %s', async (name) => {
    await open(name);
    await outlook.write();
    await openPanel();
    const { panel, editor } = await boxes();
    expect(panel.right).toBeLessThan(editor.left);
    expect(panel.left).toBeGreaterThanOrEqual(0);
  });

  it.each(['a window that the page fills', 'a deep link'])(
    'leaves Send and the upper lines free in %s',
    async (name) => {
      await open(name);
      await outlook.write();
      await openPanel();
      const { panel, editor, send } = await boxes();
      expect(panel.top).toBeGreaterThan(send.bottom);
      expect(panel.top - editor.top).toBeGreaterThan(100);
      expect(await outlook.send()).toMatchObject({ to: [expect.stringContaining('lindqvist@institute.example')] });
    },
  );
});
