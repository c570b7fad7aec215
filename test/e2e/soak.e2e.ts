import { describe, expect, it } from 'vitest';
import { countLives, oursOn } from './harness/left-over';
import { mail, practice, practiseEachTest, world } from './harness/practice';
import { thorough } from './harness/thorough';

const ROUNDS = thorough ? 500 : 25;
/** Before the first count: what a page makes once is no leak. */
const WARM_UP = 3;
const FIVE_MEGABYTES = 5 * 2 ** 20;

practiseEachTest();

const saved = async (act: () => Promise<void>): Promise<void> => {
  const draft = practice.server.next('draft');
  await act();
  await draft;
};

/** A letter is opened, written, judged, rewritten, given back, and closed. */
const round = async (): Promise<void> => {
  await mail.compose();
  await mail.write('Dear Ann,\n\nI will call you on [day].');
  const before = await mail.html();
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  await saved(() => world.click('[data-rule="unfilled-blank"] .rewrite'));
  expect(await mail.html()).not.toBe(before);
  await saved(mail.undo);
  expect(await mail.html()).toBe(before);
  await mail.page.locator('.Ha').click();
  await world.until('root === null');
};

describe('letter after letter', () => {
  it(`leaves nothing behind in ${ROUNDS} rounds`, { timeout: ROUNDS * 20_000 }, async () => {
    for (let time = 0; time < WARM_UP; time += 1) await round();
    const lives = await countLives(mail.page);
    const before = await lives();
    for (let time = 0; time < ROUNDS; time += 1) await round();
    expect(await oursOn(world)).toEqual({ hosts: 0, ranges: 0 });
    const after = await lives();
    process.stdout.write(`${ROUNDS} rounds: ${JSON.stringify({ before, after })}\n`);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap - before.heap).toBeLessThan(FIVE_MEGABYTES);
  });
});
