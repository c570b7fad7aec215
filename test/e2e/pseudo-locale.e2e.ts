import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { critique } from '../../src/critic/index';
import type { Letter } from '../../src/critic/letter';
import { rules } from '../../src/critic/rules/index';
import { SAMPLE } from '../../src/options/sample-letter';
import { EXERCISES } from '../../src/welcome/exercises';
import { launch, type Practice } from './harness/browser';
import { openExtensionWorld } from './harness/extension-world';
import { openMailPage } from './harness/mail-page';
import { openOptions, openPopup } from './harness/own-pages';
import { buildPseudoLocale, cutIn, hardCodedIn } from './harness/pseudo-locale';

const BODY = `Dear Professor Lindqvist,

I hope this email finds you well. Your 2019 paper on wells in clay changed how we sample. I am a student of hydrology in Bergen. Could we get a coffee next week? I can send you our 300 measurements from the western shore.`;
const LETTER: Letter = {
  subject: '',
  body: BODY,
  kind: 'new',
  recipients: [{ name: '', email: 'lindqvist@institute.example' }],
};

let extension: string;
let practice: Practice;

beforeAll(async () => {
  extension = buildPseudoLocale(resolve('dist/chrome'));
  practice = await launch({ extension });
});
afterAll(async () => {
  await practice?.close();
  rmSync(extension, { recursive: true, force: true });
});

const hostOrKey = /^(?:mail\.google\.com|outlook\.[\w.]+|Alt\+Shift\+[\w.,]+)$/;

/** What rules and letters say is English, as the mails are. */
const english = (words: string, ...sources: readonly unknown[]): boolean =>
  JSON.stringify([LETTER, 'Worthwhile', ...sources]).includes(JSON.stringify(words).slice(1, -1));

it('is spoken by the panel, which holds its longer words', async () => {
  const mail = await openMailPage(practice);
  const world = await openExtensionWorld(practice, mail);
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(BODY);
  await world.click('.badge[data-severity]');
  await world.until(`root.querySelector('.panel article')`);
  await world.evaluate(`root.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  const said = critique(LETTER, { strictness: 'balanced', rulesOff: [], dismissed: [] });
  const hardCoded = await world.evaluate<readonly string[]>(hardCodedIn('root'));
  expect(hardCoded.filter((words) => !english(words, said, said.reading.relationWords))).toEqual([]);
  expect(await world.evaluate(cutIn(`root.querySelector('.panel')`))).toEqual([]);
});

it('is spoken by the popup, with a letter, without one, and paused', async () => {
  const popup = await openPopup(practice);
  await popup.setViewportSize({ width: 320, height: 700 });
  const holds = async (): Promise<void> => {
    const hardCoded = await popup.evaluate<readonly string[]>(hardCodedIn('document.body'));
    expect(hardCoded.filter((words) => !english(words))).toEqual([]);
    expect(await popup.evaluate(cutIn('document.body'))).toEqual([]);
  };
  await popup.locator('[data-check]').first().waitFor();
  await holds();
  await popup.locator('.pause button').last().click();
  await popup.locator('.none').waitFor();
  await holds();
  await popup.locator('.none button').click();
  await popup.locator('.pause').waitFor();
});

it('is spoken by the options page', async () => {
  const options = await openOptions(practice);
  await options.locator('.sample u').first().waitFor();
  await options.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
  const hardCoded = await options.evaluate<readonly string[]>(hardCodedIn('document.body'));
  const sample = [SAMPLE, critique(SAMPLE, { strictness: 'balanced', rulesOff: [], dismissed: [] })];
  const said = rules.map(({ title, why, source, examples }) => ({ title, why, source, examples }));
  expect(hardCoded.filter((words) => !english(words, said, ...sample) && !hostOrKey.test(words))).toEqual([]);
  expect(await options.evaluate(cutIn('document.documentElement'))).toEqual([]);
});

it('is spoken by the first page, beside its letters', async () => {
  const page = await practice.context.newPage();
  await page.goto(`chrome-extension://${practice.extensionId}/src/welcome/index.html`);
  await page.locator('h1').waitFor();
  await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
  const hardCoded = await page.evaluate<readonly string[]>(hardCodedIn('document.body'));
  expect(hardCoded.filter((words) => !english(words, EXERCISES) && !hostOrKey.test(words))).toEqual([]);
  expect(await page.evaluate(cutIn('document.body'))).toEqual([]);
});
