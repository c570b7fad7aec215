import { beforeEach, describe, expect, it } from 'vitest';
import { storeOnly } from './harness/browser';
import { mail, practice, practiseEachTest, pressKeyOf, world } from './harness/practice';

const FAULT = '[day]';
const CUT = ` on ${FAULT}`;
/** Takes it out. */
const REWRITE = '[data-rule="unfilled-blank"] .rewrite';
const LETTER = `Dear Professor,\n\nI am a student of hydrology in Bergen. I will call you${CUT}. Could I ask for your advice?`;

practiseEachTest();

beforeEach(async () => {
  await storeOnly(practice);
  await mail.compose({ to: 'lindqvist@institute.example', subject: 'Wells in Bergen' });
  await mail.write(LETTER);
  await world.untilUnderlined(FAULT);
});

/** Opens the panel as its key does, which gives it the focus. */
const openByKey = async (): Promise<void> => {
  await pressKeyOf('toggle-panel');
  await world.until(`root.querySelector('.panel article')`);
};
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await mail.page.keyboard.press(key);
};
/** Goes on by Tab to what `selector` finds. */
const tabTo = async (selector: string): Promise<void> => {
  const there = (): Promise<boolean> => world.evaluate(`root.activeElement?.matches('${selector}') ?? false`);
  for (let left = 30; left > 0 && !(await there()); left -= 1) await press('Tab');
  expect(await there()).toBe(true);
};
const draftBecomes = (html: string): Promise<void> => expect.poll(() => mail.html()).toBe(html);

describe('a page that takes every key for a shortcut, unless somebody types in a field', () => {
  /** What it took, wherever its listeners stand. */
  const heard = (): Promise<string[]> => mail.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  const listen = (capture: boolean): Promise<void> =>
    mail.page.evaluate((onTheWayDown) => {
      const keys: string[] = [];
      for (const place of [document.documentElement, document, window]) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          const listener = (event: Event): void => {
            const { target, key } = event as KeyboardEvent;
            if (!(target as Element).closest('input, textarea, [contenteditable="true"]')) keys.push(`${type} ${key}`);
          };
          place.addEventListener(type, listener, { capture: onTheWayDown });
        }
      }
      Object.assign(window, { heard: keys });
    }, capture);
  const expectToHear = async (key: string): Promise<void> => {
    await mail.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(key);
    expect(await heard()).toContain(`keydown ${key}`);
  };

  it('hears none of those that are pressed in the panel, where they do what they do', async () => {
    const before = await mail.html();
    await listen(false);
    await openByKey();
    await press('e', '#', 'Delete', 'Backspace', 'Shift+U', 'Control+a', 'ArrowDown');
    const relation = await world.evaluate(`root.activeElement.value`);
    await world.until(`root.querySelector('[name=relation]:checked').value === '${relation}'`);
    await tabTo(REWRITE);
    await press('y', 'Enter');
    await draftBecomes(before.replace(CUT, ''));
    await world.evaluate(`root.querySelector('.fold').focus()`);
    await press('c', ' ');
    await world.until(`!root.querySelector('.panel')`);
    expect(await heard()).toEqual([]);
    await expectToHear('x');
  });

  it('hears no letter, figure or sign from the panel on its way down either', async () => {
    await listen(true);
    await openByKey();
    await press('e', 'j', '7', '#', '!', '/', '?', '[', 'Shift+U');
    expect((await heard()).filter((key) => !key.endsWith(' Shift'))).toEqual([]);
    await expectToHear('x');
  });
});

describe('a page that keeps the focus in its own dialog', () => {
  type Trap = { readonly event: 'focusin' | 'focusout'; readonly capture: boolean };

  /** Sets the trap, and sees it close. */
  const trapFocus = async (trap: Trap): Promise<void> => {
    await mail.page.evaluate(({ event, capture }) => {
      const dialog = document.querySelector('[role="dialog"]');
      const editor = document.querySelector<HTMLElement>('[g_editable="true"]');
      document.addEventListener(
        event,
        ({ target, relatedTarget }) => {
          const gone = event === 'focusin' ? target : relatedTarget;
          if (!dialog?.contains(gone as Node | null)) editor?.focus();
        },
        { capture },
      );
    }, trap);
    await mail.page.evaluate(() => document.querySelector<HTMLElement>('[gh="cm"]')?.focus());
    expect(await inLetter()).toBe(true);
  };
  const inLetter = (): Promise<boolean> =>
    mail.page.evaluate(() => document.activeElement?.matches('[g_editable="true"]') ?? false);

  const traps = [
    ['on their way up', { event: 'focusin', capture: false }],
    ['on their way down', { event: 'focusin', capture: true }],
  ] as const;

  it.each(traps)('by the events that tell where it came, %s, leaves it to the panel and its keys', async (_, trap) => {
    const before = await mail.html();
    await trapFocus(trap);
    await openByKey();
    await press('ArrowDown', 'ArrowUp');
    await tabTo(REWRITE);
    await press('Enter');
    await draftBecomes(before.replace(CUT, ''));
  });

  it.each(traps)('by the events that tell where it came, %s, leaves it to the panel and the mouse', async (_, trap) => {
    const before = await mail.html();
    await trapFocus(trap);
    await world.click('.badge');
    await world.click('[name=relation][value=peer]');
    await world.until(`root.activeElement?.value === 'peer' && root.activeElement.checked`);
    await world.click(REWRITE);
    await draftBecomes(before.replace(CUT, ''));
  });

  it('by the events that tell where it left keeps it; the mouse works all the same, and no key goes astray', async () => {
    const before = await mail.html();
    await trapFocus({ event: 'focusout', capture: false });
    await openByKey();
    expect(await inLetter()).toBe(true);
    const rows = await mail.page.locator('.row').count();
    await press('e');
    expect(await mail.page.locator('.row').count()).toBe(rows);
    await press('Backspace');
    await draftBecomes(before);
    await world.click('[name=relation][value=peer]');
    await world.until(`root.querySelector('[name=relation][value=peer]').checked`);
    await world.click(REWRITE);
    await draftBecomes(before.replace(CUT, ''));
  });
});

describe('another extension that clears all highlights of the page', () => {
  const inPage = (expression: string): Promise<unknown> => mail.page.evaluate(expression);
  const inWorldOfItsOwn = async (expression: string): Promise<unknown> => {
    const session = await practice.context.newCDPSession(mail.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    return session.send('Runtime.evaluate', { contextId, expression });
  };

  it.each([
    ['the registry, from the page', inPage, 'CSS.highlights.clear()'],
    ['the registry, from a world of its own', inWorldOfItsOwn, 'CSS.highlights.clear()'],
    ['each of them, from the page', inPage, 'for (const highlight of CSS.highlights.values()) highlight.clear()'],
  ])('clears %s, and finds the underlines back after the next key', async (_, run, expression) => {
    await run(expression);
    expect(await world.underlined()).toEqual([]);
    await press('Control+End', '.');
    await world.untilUnderlined(FAULT);
  });
});
