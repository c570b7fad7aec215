import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from './copy';

/** Each is one violation that the compiler must see, in a file of its own. */
const VIOLATIONS: readonly (readonly [file: string, text: string, code: string])[] = [
  ['src/critic/planted-dom.ts', 'export const title = document.title;\n', 'TS2584'],
  ['src/critic/planted-browser.ts', 'export const id = chrome.runtime.id;\n', 'TS2304'],
  ['src/critic/planted-request.ts', "export const sent = fetch('https://example.org');\n", 'TS2304'],
  ['src/critic/planted-timer.ts', 'export const poll = setInterval(() => undefined, 100);\n', 'TS2304'],
  ['src/critic/planted-chance.ts', 'export const chance = crypto.randomUUID();\n', 'TS2304'],
  ['src/critic/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/mail/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/mail/planted-browser.ts', 'export const id = browser.runtime.id;\n', 'TS2304'],
  ['src/shell/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/kit/planted-room.ts', "export { CRITIC_PORT } from '../shell/protocol';\n", 'TS6307'],
  ['src/background/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/panel/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/popup/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/options/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/welcome/planted-room.ts', "export { run } from '../cli/command';\n", 'TS6307'],
  ['src/cli/planted-room.ts', "export { PAUSE } from '../page/scheduler';\n", 'TS6307'],
  ['src/page/planted-room.ts', "export { run } from '../cli/command';\n", 'TS6307'],
  ['src/critic/planted-index.ts', 'const list = [1];\nexport const first: number = list[0];\n', 'TS2322'],
  ['src/critic/planted-optional.ts', 'export const letter: { name?: string } = { name: undefined };\n', 'TS2375'],
];
const ROOMS = ['critic', 'mail', 'shell', 'kit', 'panel', 'page', 'popup', 'options', 'welcome', 'background', 'cli'];

const compile = async ({ run }: Checkout): Promise<readonly string[]> => {
  const output = await run('tsc', ['-b', '--pretty', 'false', ...ROOMS.map((room) => `src/${room}`)]);
  return output.split('\n').filter((line) => line.includes(': error TS'));
};

let clean: Checkout;
let spoilt: Checkout;
let complaints: readonly string[];

beforeAll(async () => {
  clean = checkout({});
  spoilt = checkout(Object.fromEntries(VIOLATIONS.map(([file, text]) => [file, text])));
  complaints = await compile(spoilt);
}, 120_000);
afterAll(() => {
  clean.remove();
  spoilt.remove();
});

describe('the compiler', () => {
  it.each(VIOLATIONS)('refuses %s', (file, _text, code) => {
    expect(complaints.filter((line) => line.startsWith(`${file}(`)).join('\n')).toContain(`error ${code}:`);
  });

  it('has nothing against the rooms as they are', async () => {
    expect(await compile(clean)).toEqual([]);
  }, 60_000);
});
