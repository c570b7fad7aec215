// From the last key to the underline, in a letter of 300 words:  npm run bench
import { resolve } from 'node:path';
import { PAUSE } from '../../src/page/scheduler';
import { launch, type Practice } from '../e2e/harness/browser';
import { openExtensionWorld } from '../e2e/harness/extension-world';
import { MAIL_SITES, type OpenLetter } from './mail-sites';

const EDITS = 60;
/** How long a letter without the words is left alone, so that it is judged as it stands. In milliseconds. */
const SETTLED = 2 * PAUSE;
const WORDS = 300;
const OPENING = 'Dear Professor Lindqvist,\n\nI am a first-year student of hydrology in Bergen. ';
const FILLER =
  'The wells on the western shore were measured twice in the spring, and the second survey found the water lower by a hand. ';
/** The last letter makes it a finding. */
const PHRASE = 'I would be glad to pick your brai';
const LAST_KEY = 'n';
const IS_SHOWN = `[...(CSS.highlights.get('worthwhile-serious') ?? [])].some((range) => range.toString() === 'pick your brain')`;

const filler = FILLER.repeat(Math.ceil((WORDS - 20) / FILLER.split(' ').length));

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** The times from the last key to the line under it, in milliseconds, one for each edit. */
const timesOn = async (practice: Practice, { page }: OpenLetter): Promise<readonly number[]> => {
  const world = await openExtensionWorld(practice, { page });
  await page.keyboard.insertText(`${OPENING}${filler}`);
  await page.keyboard.type(PHRASE);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await world.evaluate(`void (globalThis.pressed = new Promise((resolve) =>
      addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true })))`);
    await page.keyboard.press(LAST_KEY);
    const time = await world.evaluate<number>(`(async () => {
      const start = await globalThis.pressed;
      while (!${IS_SHOWN}) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    })()`);
    times.push(time);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(SETTLED);
    if (await world.evaluate(IS_SHOWN)) throw new Error('The line stayed under words that are gone.');
  }
  return times.toSorted((a, b) => a - b);
};

for (const [site, open] of Object.entries(MAIL_SITES)) {
  const practice = await launch({ extension: resolve('dist/chrome') });
  const sorted = await timesOn(practice, await open(practice));
  await practice.close();
  const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  process.stdout.write(
    `${site}: last key to underline, ${EDITS} edits, ${filler.split(' ').length + 20} words: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms ` +
      `(of which ${PAUSE} ms are the pause that the writer is given; above it p50 ${(p50 - PAUSE).toFixed(0)}, p95 ${(p95 - PAUSE).toFixed(0)} ms)\n`,
  );
}
