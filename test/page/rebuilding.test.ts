import { expect, it, vi } from 'vitest';
import type { RebuiltProps } from '../../src/panel/rebuilt';
import { PRAISE, start } from './fake-session';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));
vi.useFakeTimers();

const LETTER = `Dear Dean, ${PRAISE} Is the hall free?`;

const opened = async () => {
  const world = start(LETTER);
  await vi.runAllTimersAsync();
  world.panel().onRebuild();
  await vi.runAllTimersAsync();
  const shown = (): RebuiltProps => {
    const { rebuilt } = world.panel();
    if (rebuilt === null) throw new Error('the letter is not shown');
    return rebuilt;
  };
  return { ...world, shown };
};

it('shows the letter rebuilt when it is asked for, and goes back', async () => {
  const { shown, panel } = await opened();
  expect(shown().rebuild.changes.map(({ label }) => label)).toEqual(['Cut it']);
  shown().onBack();
  expect(panel().rebuilt).toBeNull();
});

it('asks anew without a change that was refused, and with it again', async () => {
  const { shown, rebuild } = await opened();
  const refuse = async (refused: boolean): Promise<void> => {
    const [change] = shown().rebuild.changes;
    if (change !== undefined) shown().onRefuse(change, refused);
    await vi.runAllTimersAsync();
  };
  await refuse(true);
  expect(rebuild.mock.lastCall?.[2]).toEqual(['cut']);
  expect(shown().rebuild.edits).toEqual([]);
  await refuse(false);
  expect(shown().rebuild.edits).toHaveLength(1);
});

it('writes all edits at once over the letter that was shown, and goes back to the findings', async () => {
  const { shown, write, panel } = await opened();
  const { edits } = shown().rebuild;
  shown().onApply();
  await vi.runAllTimersAsync();
  expect(write).toHaveBeenCalledExactlyOnceWith(edits, expect.objectContaining({ body: LETTER }));
  expect(panel().rebuilt).toBeNull();
});

it('offers to copy where the editor holds more than text, and says so', async () => {
  const { shown, write, panel } = await opened();
  write.mockResolvedValueOnce('refused');
  shown().onApply();
  await vi.runAllTimersAsync();
  expect(shown().rebuild.edits).toHaveLength(1);
  expect(panel().notice?.text).toMatch(/not text/);
});

it('copies the letter with the last words that were typed', async () => {
  const copied = vi.fn(async (_: string): Promise<void> => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  const { shown, type } = await opened();
  type(`${PRAISE} Bye.`);
  shown().onCopy();
  await vi.advanceTimersByTimeAsync(0);
  expect(copied).toHaveBeenCalledExactlyOnceWith(' Bye.');
  vi.unstubAllGlobals();
});

it('copies the new letter, and says so; and where the browser forbids it', async () => {
  const copied = vi.fn(async (_: string): Promise<void> => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  const { shown, panel } = await opened();
  shown().onCopy();
  await vi.runAllTimersAsync();
  expect(copied).toHaveBeenCalledExactlyOnceWith(shown().rebuild.body);
  expect(panel().notice?.text).toMatch(/^Copied/);
  copied.mockRejectedValueOnce(new Error('denied'));
  shown().onCopy();
  await vi.runAllTimersAsync();
  expect(panel().notice?.text).toMatch(/did not allow/);
  vi.unstubAllGlobals();
});

it('takes what was ticked last, however fast the letter is taken', async () => {
  const { shown, write } = await opened();
  const [change] = shown().rebuild.changes;
  if (change !== undefined) shown().onRefuse(change, true);
  shown().onApply();
  await vi.runAllTimersAsync();
  expect(write.mock.lastCall).toEqual([[], expect.objectContaining({ body: LETTER })]);
});

it('follows the draft: a letter that has moved on is rebuilt anew', async () => {
  const { shown, type } = await opened();
  type('Dear Dean, Is the hall free?');
  await vi.runAllTimersAsync();
  expect(shown().rebuild.changes).toEqual([]);
});

it('says so where no answer comes, and shows the findings', async () => {
  const { rebuild, shown, panel } = await opened();
  rebuild.mockRejectedValueOnce(new Error('gone'));
  const [change] = shown().rebuild.changes;
  if (change !== undefined) shown().onRefuse(change, true);
  await vi.runAllTimersAsync();
  expect(panel().rebuilt).toBeNull();
  expect(panel().notice).not.toBeNull();
});

it('goes by the box as it stands after a double click, though no answer came between', async () => {
  const { shown, rebuild } = await opened();
  const [change] = shown().rebuild.changes;
  if (change === undefined) throw new Error('there is a change');
  const { onRefuse } = shown();
  onRefuse(change, true);
  onRefuse(change, false);
  await vi.runAllTimersAsync();
  expect(rebuild.mock.lastCall?.[2]).toEqual([]);
  expect(shown().rebuild.changes[0]?.taken).toBe(true);
});

it('writes once, though it is asked again before the first has ended', async () => {
  const { shown, write } = await opened();
  const { onApply } = shown();
  onApply();
  onApply();
  await vi.runAllTimersAsync();
  expect(write).toHaveBeenCalledOnce();
});
