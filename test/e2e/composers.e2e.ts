import { beforeEach, describe, expect, it } from 'vitest';
import { storeOnly } from './harness/browser';
import { openExtensionWorld } from './harness/extension-world';
import { openMailPage } from './harness/mail-page';
import { openOptions } from './harness/own-pages';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const FAULT = '[day]';
const letter = (to: string): string => `Dear ${to},\n\nI will call you on ${FAULT}. Could I ask for your advice?`;
const NAMES = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'] as const;

practiseEachTest();

beforeEach(async () => {
  // Rewrites leave blanks, which would be asked about before the letter is sent.
  await storeOnly(practice, { sendGuard: 'off' });
  // Room for five, as on a wide screen.
  await mail.page.setViewportSize({ width: 3000, height: 900 });
});

const badges = (): Promise<string[]> =>
  world.evaluate(`[...root.querySelectorAll('.badge')].map((badge) => badge.innerText)`);

describe('composers beside one another', () => {
  it('are five, each with its own words, badge, rewrite and undo', async () => {
    for (const [at, name] of NAMES.entries()) {
      await mail.compose({ to: `${name} Example <${name.toLowerCase()}@example.com>`, subject: 'Wells in Bergen' });
      await mail.write(letter(name), at);
    }
    await world.until(`root?.querySelectorAll('.badge[data-severity]').length === 5`);
    expect((await world.underlined()).filter(({ text }) => text === FAULT)).toHaveLength(5);

    const before = await Promise.all(NAMES.map((_, at) => mail.html(at)));
    const saved = practice.server.next('draft');
    await world.evaluate(`root.querySelectorAll('.badge')[2].setAttribute('id', 'third')`);
    await world.click('#third');
    await world.click('[data-rule="unfilled-blank"] .rewrite');
    await saved;
    const after = await Promise.all(NAMES.map((_, at) => mail.html(at)));
    expect(after).toEqual(before.map((html, at) => (at === 2 ? html.replace(` on ${FAULT}`, '') : html)));

    const undone = practice.server.next('draft');
    await mail.page.keyboard.press('Control+z');
    await undone;
    expect(await Promise.all(NAMES.map((_, at) => mail.html(at)))).toEqual(before);
    for (const [index, name] of NAMES.entries()) {
      expect(await mail.send()).toMatchObject({ to: [`${name.toLowerCase()}@example.com`], html: before[index] });
    }
    await world.until('root === null');
    expect(await world.underlined()).toEqual([]);
  });

  it('follow, all of them, in another tab too, what is chosen in the options', async () => {
    for (const [at, name] of ['Ann', 'Bo'].entries()) {
      await mail.compose({ to: `${name.toLowerCase()}@example.com` });
      await mail.write(letter(name), at);
    }
    const other = await openMailPage(practice);
    const otherWorld = await openExtensionWorld(practice, other);
    await other.compose({ to: 'cy@example.com' });
    await other.write(letter('Cy'));
    await otherWorld.untilUnderlined(FAULT);
    const marked = async (): Promise<readonly number[]> =>
      (await Promise.all([world.underlined(), otherWorld.underlined()])).map(
        (lines) => lines.filter(({ text }) => text === FAULT).length,
      );
    await expect.poll(marked).toEqual([2, 1]);
    const options = await openOptions(practice);
    const rule = options.locator('[data-rule="unfilled-blank"] [role="switch"]');
    await rule.uncheck();
    await expect.poll(marked).toEqual([0, 0]);
    await rule.check();
    await expect.poll(marked).toEqual([2, 1]);
  });

  it('show a badge only where there is a letter to see', async () => {
    await mail.compose({ to: 'ann@example.com' });
    await mail.write(letter('Ann'));
    await world.until(`root?.querySelector('.badge[data-severity]')`);
    await mail.page.locator('.Hl').click();
    await world.until(`root.querySelector('.badge') === null`);
    await mail.page.locator('.Hl').click();
    await world.until(`root.querySelector('.badge[data-severity]')`);
  });

  it('say so where one cannot be read, and go on with the others', async () => {
    // As if Gmail had changed its compose window: no form in it.
    await mail.page.evaluate(() => {
      const form = document.querySelector<HTMLTemplateElement>('#composer')?.content.querySelector('form');
      const other = document.createElement('div');
      form?.replaceWith(other);
      other.append(...(form?.childNodes ?? []));
    });
    await mail.compose({ to: 'ann@example.com' });
    await mail.write(letter('Ann'));
    await mail.page.evaluate(() => {
      const other = document.querySelector<HTMLTemplateElement>('#composer')?.content.querySelector('.I5 > div');
      const form = document.createElement('form');
      other?.replaceWith(form);
      form.append(...(other?.childNodes ?? []));
    });
    await mail.compose({ to: 'bo@example.com' });
    await mail.write(letter('Bo'), 1);
    await world.untilUnderlined(FAULT);
    expect((await world.underlined()).filter(({ text }) => text === FAULT)).toHaveLength(1);
    expect(await badges()).toEqual(['?', expect.stringMatching(/^\d$/)]);
    expect(await world.evaluate(`root.querySelector('.badge').title`)).toContain('cannot read this letter');
  });

  it('follow their writer to plain text and back', async () => {
    await mail.compose({ to: 'ann@example.com' });
    await mail.write(letter('Ann'));
    await world.untilUnderlined(FAULT);
    await mail.page.locator('[data-does="plain"]').click();
    await world.untilUnderlined(FAULT);
    expect((await world.underlined()).filter(({ text }) => text === FAULT)).toHaveLength(1);
    expect(await badges()).toHaveLength(1);
    await mail.page.locator('[data-does="plain"]').click();
    await mail.page.keyboard.press('Control+End');
    await mail.page.keyboard.type(' Yours, Maya');
    await world.untilUnderlined(FAULT);
    expect((await world.underlined()).filter(({ text }) => text === FAULT)).toHaveLength(1);
    expect(await badges()).toHaveLength(1);
  });
});
