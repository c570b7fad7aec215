// The main job:  npm start            a browser with the extension on the practice mail page
//                npm start -- --headless   the same by itself: types the letter, prints what was shown, takes a picture
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launch } from '../test/e2e/harness/browser';
import { openExtensionWorld, type PanelText } from '../test/e2e/harness/extension-world';
import { openMailPage } from '../test/e2e/harness/mail-page';

const READER = 'Ada Lindqvist <lindqvist@institute.example>';
const SUBJECT = 'Hello from a reader';
const LETTER = `Dear Professor Lindqvist,

I hope this email finds you well. I love your work! I am a first-year student of hydrology in Bergen.

I would love to buy you a coffee and pick your brain about choosing a field. If you are ever in Bergen, let me know!

Best,
Maya`;
const PICTURE = 'dist/practice.png';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const printed = ({ relation, findings, verdict }: PanelText): string =>
  [
    `The reader: ${relation}`,
    verdict,
    ...findings.flatMap(({ severity, title, quote, message, rewrites }) => [
      '',
      `${severity}: ${title}`,
      `  “${quote}”`,
      `  ${message}`,
      ...rewrites.slice(0, 1).map((rewrite) => `  -> ${rewrite.trim()}`),
    ]),
  ]
    .filter((line, index) => line !== '' || index > 1)
    .join('\n');

say('Building the extension …');
if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0)
  process.exit(1);

say('Starting the practice mail page and a browser with the extension …');
const practice = await launch({ extension: resolve('dist/chrome'), headless });
const mail = await openMailPage(practice);
const world = await openExtensionWorld(practice, mail);
await mail.compose({ to: READER, subject: SUBJECT });
await mail.write(LETTER);

const showByItself = async (): Promise<void> => {
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  await world.until(`root.querySelector('article')`);
  say(`\n${printed(await world.panel())}\n`);
  await mail.page.screenshot({ path: PICTURE });
  say(`A picture of it: ${PICTURE}`);
};

if (headless) {
  try {
    await showByItself();
  } catch (error) {
    process.stderr.write(`The extension did not show its critique: ${(error as Error).message.split('\n')[0]}\n`);
    process.exitCode = 1;
  }
  await practice.close();
} else {
  say('Write on, or open the panel at the round badge beside the letter. Close the browser to end.');
  await practice.context.waitForEvent('close', { timeout: 0 });
  await practice.close();
}
