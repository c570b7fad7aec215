import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleepBackground } from './harness/browser-window';
import { type FirefoxPractice, launch } from './harness/launch';
import { type OwnSurface, ownSurfaceOf } from './harness/own-surface';
import { openLetter, pressControl, WEBMAILS, type WrittenLetter } from './harness/webmail';

const INVITATION = "If you're ever in Boston, it'd be a pleasure to meet up!";
const BODY = `It was great to meet you! I love your work! Here is my card. ${INVITATION}`;
const LETTER = `Hi Mr. Calloway,

${BODY}

Best,
Maya`;

const COURTESY = 'hope this email finds you well!';
const OUTREACH = `Dear Professor Lindqvist,

I ${COURTESY} You are such an inspiration! I am a student of hydrology in Bergen. Could I buy you a coffee?`;

let practice: FirefoxPractice;
let letter: WrittenLetter;
let own: OwnSurface;

beforeAll(async () => {
  practice = await launch();
});
afterAll(() => practice?.close());
afterEach(() => letter?.page.close());

const openPanel = async (): Promise<void> => {
  await own.click('.badge');
  await own.until(`root.querySelector('.panel article')`);
};

/** The lines of plain markup: what somebody typed, if nothing was added to it. */
const linesOf = (html: string): readonly string[] =>
  html
    .replace(/<\/div><div[^>]*>/g, '\n')
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replaceAll('<br>', '')
    .split('\n');

const spaced = (html: string): string => html.replaceAll('&nbsp;', ' ');

describe.each(WEBMAILS)('a letter in $name in Firefox', (webmail) => {
  const open = async (): Promise<void> => {
    letter = await openLetter(practice, webmail, 'calloway@example.org');
    own = ownSurfaceOf(letter.page);
  };

  it('is underlined and counted, with nothing of ours in the draft, and sent as it was typed', async () => {
    await open();
    await letter.write(LETTER);
    await own.untilUnderlined(INVITATION);
    expect(await own.underlined()).toEqual(expect.arrayContaining(['It was great to meet you!', 'I love your work']));
    expect(await own.evaluate(`root.querySelector('.badge').textContent`)).toBe('4');
    const sent = await letter.send();
    expect(linesOf(sent.html)).toEqual(LETTER.split('\n'));
    expect(sent.to).toEqual(['calloway@example.org']);
    await own.until('root === null');
    expect(await own.underlined()).toEqual([]);
  });

  it('takes a rewrite with one click, saves it, and gives it back with one undo', async () => {
    await open();
    await letter.write(LETTER);
    await own.untilUnderlined(INVITATION);
    await openPanel();
    const before = await letter.html();
    const saved = practice.server.next('draft');
    await own.click('[data-rule="vague-invitation"] .rewrite');
    const after = before.replace(` ${INVITATION}`, '');
    expect((await saved).html).toContain('Here is my card.</div>');
    expect(await letter.html()).toBe(after);
    await own.until(`!root.querySelector('[data-rule="vague-invitation"]')`);
    await letter.undo();
    expect(await letter.html()).toBe(before);
    await own.untilUnderlined(INVITATION);
  });

  it('keeps the space behind bold words that a rewrite replaces', async () => {
    await open();
    await letter.write(OUTREACH);
    // Made bold afterwards: else the space behind them is a NBSP, which Firefox would leave.
    await letter.select(COURTESY);
    const bold = practice.server.next('draft');
    await pressControl(letter.page, 'b');
    await bold;
    await own.untilUnderlined(`I ${COURTESY}`);
    const before = await letter.html();
    expect(spaced(before)).toContain(`I <b>${COURTESY}</b> You are such`);
    await openPanel();
    await own.click('[data-rule="platitude"] summary');
    const saved = practice.server.next('draft');
    await own.click('[data-rule="platitude"] details .rewrite');
    expect(spaced((await saved).html)).toMatch(/I <b>am writing to you [^<]*<\/b> You are such/);
    await letter.undo();
    expect(await letter.html()).toBe(before);
  });

  it('is judged by a background that Firefox had put to sleep', async () => {
    await open();
    await letter.write('Hi Mr. Calloway,');
    await own.until(`root?.querySelector('.badge')`);
    await sleepBackground(practice.browser);
    await letter.write(`\n${BODY}`);
    await own.untilUnderlined(INVITATION);
  });
});
