import { beforeEach, describe, expect, it } from 'vitest';
import { faultsOfPage, faultsOfPanel } from './harness/axe';
import { storeOnly } from './harness/browser';
import { openOptions, openPopup } from './harness/own-pages';
import { mail, openFreshPage, practice, practiseEachTest, world } from './harness/practice';

const ASK = 'Could we get a coffee next week?';
const PLATITUDE = 'I hope this email finds you well.';
const LETTER = `Dear Professor Lindqvist,

${PLATITUDE} Your 2019 paper on wells in clay changed how we sample. I am a student of hydrology in Bergen. ${ASK} I can send you our 300 measurements from the western shore.`;

practiseEachTest();
beforeEach(() => storeOnly(practice));

const open = async (): Promise<void> => {
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.untilUnderlined(PLATITUDE);
  await world.click('.badge');
  await world.until(`root.querySelector('.panel article')`);
};

const rules = (): Promise<readonly string[]> =>
  world.evaluate(`[...root.querySelectorAll('.panel article')].map(({ dataset }) => dataset.rule)`);
const stored = (): Promise<Record<string, unknown>> | undefined =>
  practice.context.serviceWorkers()[0]?.evaluate('chrome.storage.local.get()');

describe('the outline', () => {
  it('puts a reading right, and takes it back, the findings following', async () => {
    await open();
    expect(await rules()).toContain('ask-before-give');
    await world.click('.outline > summary');
    await world.click('[data-reads="ask"] .say');
    await world.until(`!root.querySelector('article[data-rule="ask-before-give"]')`);
    await world.click('.outline section .say');
    await world.until(`root.querySelector('article[data-rule="ask-before-give"]')`);
    expect(await mail.text()).toContain(ASK);
  });

  it('is kept with a draft that is opened again, from a page that was closed too, until the options forget it', async () => {
    await open();
    await world.click('.outline > summary');
    await world.click('[data-reads="ask"] .say');
    await world.until(`!root.querySelector('article[data-rule="ask-before-give"]')`);
    await mail.page.locator('.Ha').click();
    await world.until('root === null');
    await open();
    expect(await rules()).not.toContain('ask-before-give');
    expect(await world.evaluate(`root.querySelectorAll('.outline section li').length`)).toBe(1);

    await openFreshPage();
    await open();
    expect(await rules()).not.toContain('ask-before-give');
    const options = await openOptions(practice);
    await options.locator('.answers q', { hasText: ASK }).waitFor();
    await options.locator('.answers .link').click();
    await world.until(`root.querySelector('article[data-rule="ask-before-give"]')`);
  });
});

/** Where words stand that are underlined as a warning. */
const placeOf = (words: string): Promise<{ x: number; y: number }> =>
  world.evaluate(
    `(({ left, top, height }) => ({ x: left + 20, y: top + height / 2 }))([...CSS.highlights.get('worthwhile-warning')]
      .find((range) => range.toString() === ${JSON.stringify(words)}).getBoundingClientRect())`,
  );

it('shows the finding whose underline is clicked', async () => {
  await open();
  const at = await placeOf(PLATITUDE);
  await mail.page.mouse.click(at.x, at.y);
  await world.until(`root.querySelector('article[aria-current]')?.dataset.rule === 'platitude'`);
});

describe('what was set aside', () => {
  const article = (rule: string): string => `.panel article[data-rule="${rule}"]`;

  it.each([
    ['in this letter', '[data-scope="letter"]'],
    ['as a phrase', '[data-scope="phrase"]'],
    ['as a rule', '[data-scope="rule"]'],
    ['as wrong', '[data-scope="wrong"]'],
  ])('%s comes back by Undo, and leaves nothing stored', async (_, way) => {
    await open();
    await world.click(`${article('platitude')} .dismissals summary`);
    await world.click(`${article('platitude')} ${way}`);
    await world.untilNotUnderlined(PLATITUDE);
    await world.click('.undo');
    await world.untilUnderlined(PLATITUDE);
    await world.until(`!root.querySelector('.undo')`);
    const { mistakes = [], settings } = (await stored()) ?? {};
    expect(mistakes).toEqual([]);
    expect(settings).not.toMatchObject({ phrasesOff: [PLATITUDE] });
    expect(settings).not.toMatchObject({ rulesOff: ['platitude'] });
  });

  it('from the card, the panel folded, is told of beside the badge, and comes back from there', async () => {
    await open();
    await world.click('.fold');
    const at = await placeOf(PLATITUDE);
    await mail.page.mouse.move(at.x, at.y);
    await world.click('.card .dismissals summary');
    await world.click('.card [data-scope="rule"]');
    await world.untilNotUnderlined(PLATITUDE);
    await world.until(`root.querySelector('.badge')`);
    await world.click('.folded .undo');
    await world.untilUnderlined(PLATITUDE);
    expect(await world.evaluate(`root.querySelector('.folded .notice').textContent`)).toBe('');
    expect((await stored())?.settings).not.toMatchObject({ rulesOff: ['platitude'] });
  });

  it('in this letter comes back whole, later too', async () => {
    await open();
    for (const rule of ['platitude', 'peer-move']) {
      await world.click(`${article(rule)} [data-scope="letter"]`);
      await world.until(`!root.querySelector('${article(rule)}')`);
    }
    await mail.write(' So.');
    await world.click('.restore');
    await world.untilUnderlined(PLATITUDE);
    expect(await rules()).toEqual(expect.arrayContaining(['platitude', 'peer-move']));
    await world.until(`!root.querySelector('.restore')`);
  });
});

describe('“This was wrong”', () => {
  it('is kept with its sentence; the third of one rule offers to turn it off', async () => {
    const mistake = { rule: 'platitude', sentence: 'Hope all is well.', at: 1 };
    await practice.context
      .serviceWorkers()[0]
      ?.evaluate(`chrome.storage.local.set({ mistakes: ${JSON.stringify([mistake, mistake])} })`);
    await open();
    await world.click('.panel article[data-rule="platitude"] [data-scope="wrong"]');
    await world.untilNotUnderlined(PLATITUDE);
    expect((await stored())?.mistakes).toMatchObject([mistake, mistake, { rule: 'platitude', sentence: PLATITUDE }]);
    expect((await stored())?.settings ?? {}).not.toMatchObject({ rulesOff: ['platitude'] });
    await world.click('.offer button');
    await world.until(`!root.querySelector('.offer')`);
    await expect.poll(stored).toMatchObject({ settings: { rulesOff: ['platitude'] } });
  });
});

describe('the toolbar', () => {
  const badges = (): Promise<readonly string[]> | undefined =>
    practice.context
      .serviceWorkers()[0]
      ?.evaluate(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((texts) => texts.filter(Boolean))`,
      );

  it('counts what was found in the letter in front, and nothing once it is closed', async () => {
    await open();
    await world.click('.fold');
    await world.until(`root.querySelector('.badge')`);
    expect(await world.evaluate(`root.querySelector('.badge').innerText`)).toMatch(/^[1-9]$/);
    await expect.poll(badges).toEqual([await world.evaluate(`root.querySelector('.badge').innerText`)]);
    await mail.page.locator('.Ha').click();
    await expect.poll(badges).toEqual([]);
  });
});

it('leads from a line of the popup to its words in the letter', async () => {
  await open();
  const popup = await openPopup(practice);
  const closed = popup.waitForEvent('close');
  await popup.locator('[data-check="no-empty-phrases"] .words').first().click();
  await closed;
  await expect.poll(() => mail.page.evaluate(() => String(document.getSelection()))).toBe(PLATITUDE);
});

describe.each(['light', 'dark'] as const)('is accessible, colours too, %s:', (theme) => {
  beforeEach(() => storeOnly(practice, { theme, sendGuard: 'serious' }));

  it('the panel, with all of it unfolded', async () => {
    await open();
    await world.evaluate(`root.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    expect(await faultsOfPanel(world)).toEqual([]);
    // A fault that is planted is found: axe sees into the closed root.
    await world.evaluate(`root.querySelector('.fold').replaceChildren()`);
    expect(await faultsOfPanel(world)).toEqual([expect.stringMatching(/^button-name/)]);
  });

  it('the card, unfolded', async () => {
    await open();
    await world.click('.fold');
    const at = await placeOf(PLATITUDE);
    await mail.page.mouse.move(at.x, at.y);
    await world.until(`root.querySelector('.card')`);
    await world.evaluate(`root.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    expect(await faultsOfPanel(world)).toEqual([]);
    await world.evaluate(`root.querySelector('.card .rewrite').replaceChildren()`);
    expect(await faultsOfPanel(world)).toEqual([expect.stringMatching(/^button-name/)]);
  });

  it('the letter rebuilt', async () => {
    await open();
    await world.click('.rebuild');
    await world.until(`root.querySelector('.rebuilt')`);
    expect(await faultsOfPanel(world)).toEqual([]);
  });

  it('the badge', async () => {
    await open();
    await world.click('.fold');
    await world.until(`root.querySelector('.badge')`);
    expect(await faultsOfPanel(world)).toEqual([]);
  });

  it('the question before sending', async () => {
    await open();
    await mail.page.locator('.aoO').click();
    await world.until(`root.querySelector('dialog[open]')`);
    expect(await faultsOfPanel(world)).toEqual([]);
  });

  it('the popup, with a letter and paused', async () => {
    await open();
    const popup = await openPopup(practice);
    await popup.emulateMedia({ colorScheme: theme });
    expect(await faultsOfPage(popup)).toEqual([]);
    await popup.getByText('Everywhere').click();
    await popup.getByText('Paused everywhere').waitFor();
    expect(await faultsOfPage(popup)).toEqual([]);
  });
});
