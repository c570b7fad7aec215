import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from './copy';

const imports = (path: string): string => `import * as planted from '${path}';\nexport const kept = planted;\n`;

/** Each is one violation of one wall, in a file of its own. */
const VIOLATIONS: readonly (readonly [file: string, text: string, complaint: string])[] = [
  ['src/critic/planted.ts', imports('../shell/settings'), 'noRestrictedImports'],
  ['src/critic/planted-nlp.ts', imports('compromise'), 'noRestrictedImports'],
  ['src/critic/planted-clock.ts', 'export const now = new Date();\n', 'noRestrictedGlobals'],
  ['src/critic/planted-timer.ts', 'export const now = performance.now();\n', 'noRestrictedGlobals'],
  ['src/critic/planted-chance.ts', 'export const chance = Math.random();\n', 'the same letter gives the same critique'],
  ['src/critic/planted-alias.ts', 'export const { random } = Math;\n', 'the same letter gives the same critique'],
  ['src/critic/planted-global.ts', 'export const now = globalThis.Date.now();\n', 'noRestrictedGlobals'],
  ['src/critic/report.ts', imports('./judge'), 'noRestrictedImports'],
  ['src/critic/text/planted.ts', imports('../signals/index'), 'noRestrictedImports'],
  ['src/critic/signals/planted.ts', imports('../rules/index'), 'noRestrictedImports'],
  ['src/critic/signals/planted-nlp.ts', imports('compromise/three'), 'noRestrictedImports'],
  ['src/critic/rules/planted.ts', imports('../signals/ask'), 'noRestrictedImports'],
  ['src/critic/rules/planted-text.ts', imports('../text/sentences'), 'noRestrictedImports'],
  ['src/critic/rules/planted-reading.ts', imports('../reading'), 'noRestrictedImports'],
  ['src/critic/rules/planted-folder.ts', imports('../signals'), 'noRestrictedImports'],
  ['src/critic/rules/planted-door.ts', imports('..'), 'noRestrictedImports'],
  ['src/critic/reading/planted.ts', imports('../signals/ask'), 'noRestrictedImports'],
  ['src/critic/rewrite/planted.ts', imports('../rules/platitude'), 'noRestrictedImports'],
  ['src/critic/arrange/planted.ts', imports('../rules/index'), 'noRestrictedImports'],
  ['src/mail/planted.ts', imports('../critic/index'), 'noRestrictedImports'],
  ['src/mail/planted-page.ts', imports('../page/follow'), 'noRestrictedImports'],
  ['src/mail/gmail/planted.ts', imports('../../page/follow'), 'noRestrictedImports'],
  ['src/mail/planted-polyfill.ts', imports('webextension-polyfill'), 'noRestrictedImports'],
  ['src/mail/planted-browser.ts', 'export const id = chrome.runtime.id;\n', 'noRestrictedGlobals'],
  ['src/page/planted.ts', imports('../critic/index'), 'noRestrictedImports'],
  ['src/page/planted-rules.ts', imports('../critic/rules/index'), 'noRestrictedImports'],
  ['src/page/planted-nlp.ts', imports('compromise'), 'noRestrictedImports'],
  ['src/page/planted-folder.ts', imports('../critic'), 'noRestrictedImports'],
  ['src/page/planted-later.ts', "export const later = import('../critic/index');\n", 'noRestrictedImports'],
  ['src/page/paint/planted.ts', imports('../../mail/index'), 'noRestrictedImports'],
  ['src/panel/planted.ts', imports('../critic/rules/index'), 'noRestrictedImports'],
  ['src/panel/planted-mail.ts', imports('../mail/index'), 'noRestrictedImports'],
  ['src/popup/planted.ts', imports('../critic/signals/index'), 'noRestrictedImports'],
  ['src/popup/planted-valibot.ts', imports('valibot'), 'noRestrictedImports'],
  ['src/options/planted.ts', imports('../critic/text/sentences'), 'noRestrictedImports'],
  ['src/options/planted-page.ts', imports('../page/follow'), 'noRestrictedImports'],
  ['src/welcome/planted.ts', imports('../critic/signals/index'), 'noRestrictedImports'],
  ['src/welcome/planted-critic.ts', imports('../critic/index'), 'noRestrictedImports'],
  ['src/shell/planted.ts', imports('../page/follow'), 'noRestrictedImports'],
  ['src/kit/planted.ts', imports('../shell/words'), 'noRestrictedImports'],
  ['src/background/planted.ts', imports('../panel/panel'), 'noRestrictedImports'],
  ['src/background/planted-rules.ts', imports('../critic/rules/index'), 'noRestrictedImports'],
  ['src/cli/planted.ts', imports('../mail/index'), 'noRestrictedImports'],
  ['src/cli/planted-network.ts', imports('node:https'), 'noRestrictedImports'],
  ['src/page/planted-fetch.ts', "export const sent = fetch('https://example.org');\n", 'noRestrictedGlobals'],
  ['src/page/planted-window.ts', "export const sent = window.fetch('https://example.org');\n", 'noRestrictedGlobals'],
  ['src/page/planted-xhr.ts', 'export const request = new XMLHttpRequest();\n', 'noRestrictedGlobals'],
  ['src/page/planted-socket.ts', "export const socket = new WebSocket('wss://example.org');\n", 'noRestrictedGlobals'],
  ['src/page/planted-beacon.ts', "navigator.sendBeacon('https://example.org');\n", 'no request of any kind'],
  ['src/page/planted-poll.ts', 'export const poll = setInterval(() => undefined, 100);\n', 'noRestrictedGlobals'],
  ['src/page/planted-markup.ts', "document.body.innerHTML = '<b>hi</b>';\n", 'No markup from strings'],
  ['src/page/planted-more-markup.ts', "document.body.innerHTML += '<b>hi</b>';\n", 'No markup from strings'],
  [
    'src/panel/planted-markup.tsx',
    "export const Hi = () => <b dangerouslySetInnerHTML={{ __html: 'hi' }} />;\n",
    'noDangerouslySetInnerHtml',
  ],
  ['src/page/planted-any.ts', 'export const anything: any = 1;\n', 'noExplicitAny'],
  ['src/page/planted-console.ts', "console.log('hi');\n", 'noConsole'],
  ['src/page/planted-length.ts', `${'export {};\n'.repeat(251)}`, 'noExcessiveLinesPerFile'],
];

let copy: Checkout;
let complaints: string[];

beforeAll(async () => {
  copy = checkout(Object.fromEntries(VIOLATIONS.map(([file, text]) => [file, text])));
  const output = await copy.run('biome', [
    'lint',
    '--max-diagnostics=none',
    '--colors=off',
    '--reporter=github',
    'src',
  ]);
  complaints = output.split('\n').filter((line) => line.startsWith('::error'));
}, 60_000);
afterAll(() => copy.remove());

describe('the linter', () => {
  it.each(VIOLATIONS)('refuses %s', (file, _text, complaint) => {
    const own = complaints.filter((line) => line.includes(`/${file},`));
    expect(own.join('\n')).toContain(complaint);
  });

  it('has nothing against what was not planted', () => {
    const planted = VIOLATIONS.map(([file]) => `/${file},`);
    expect(complaints.filter((line) => !planted.some((file) => line.includes(file)))).toEqual([]);
  });
});
