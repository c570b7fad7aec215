// Runs before every other script, so it needs nothing but Node. Says what it does on standard error, and nothing when
// there is nothing to do:  node scripts/setup.mjs [--browser] [--firefox]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox } from './browser.mjs';

const NEEDED = { major: 20, minor: 19 };
const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} line */
const say = (line) => process.stderr.write(`setup: ${line}\n`);

/** @param {string} line @returns {never} */
const fail = (line) => {
  say(line);
  process.exit(1);
};

/** Runs a command with its chatter on standard error. @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
  fail(`Node ${NEEDED.major}.${NEEDED.minor} or later is needed; this is ${process.versions.node}.`);
}

const installed = `${root}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  say('installing the packages of package-lock.json (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed; its own words stand above.');
}

const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
/** @param {string} name */
const install = (name) => run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name]);

if (process.argv.includes('--browser') && (await findBrowser()) === null) {
  const named = process.env.CHROME_PATH;
  if (named) fail(`CHROME_PATH names no file: ${named}`);
  say(`no Chromium found; installing one (${debian ? 'apt-get' : 'playwright-core'}) …`);
  if (debian) install('chromium');
  else run('npx', ['playwright-core', 'install', 'chromium']);
  if ((await findBrowser()) === null) {
    fail('no Chromium could be had: install Chromium and set CHROME_PATH to its executable.');
  }
}

if (process.argv.includes('--firefox') && findFirefox() === null) {
  const named = process.env.FIREFOX_PATH;
  if (named) fail(`FIREFOX_PATH names no file: ${named}`);
  if (debian) {
    say('no Firefox found; installing one (apt-get) …');
    install('firefox-esr');
  }
  if (findFirefox() === null) fail('no Firefox found: install one, or set FIREFOX_PATH to its executable.');
}
