import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PRAISE, start } from './fake-session';

vi.mock('../../src/shell/words', () => ({ t: (key: string) => key }));
vi.mock('../../src/shell/browser', () => ({ browser: {} }));

beforeEach(() => void vi.useFakeTimers());

const started = async (text = PRAISE) => {
  const all = start(text);
  await vi.advanceTimersByTimeAsync(0);
  return all;
};

describe('a command', () => {
  it('goes to the next finding: its words are selected, and the panel opens on it', async () => {
    const { session, panel, select } = await started();
    expect(panel()).toMatchObject({ open: false, current: null });
    session.command('next-finding');
    expect(select).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ in: 'body', quote: PRAISE }));
    expect(panel()).toMatchObject({ open: true, current: { quote: PRAISE } });
  });

  it('opens the panel of a letter without findings, and selects nothing', async () => {
    const { session, panel, select } = await started('Hello.');
    session.command('previous-finding');
    expect(panel()).toMatchObject({ open: true, current: null });
    expect(select).not.toHaveBeenCalled();
  });

  it.each(['apply-first-rewrite', 'dismiss-finding'] as const)(
    '%s shows what it is about before it acts',
    async (name) => {
      const { session, panel, write, select } = await started();
      session.command(name);
      await vi.advanceTimersByTimeAsync(0);
      expect(select).toHaveBeenCalledOnce();
      expect(write).not.toHaveBeenCalled();
      expect(panel().critique?.findings).toHaveLength(1);
    },
  );

  it('takes the first rewrite of the finding that was gone to, by key or by its words in the panel', async () => {
    const { session, panel, write } = await started();
    const [finding] = panel().critique?.findings ?? [];
    if (finding === undefined) throw new Error('there is a finding');
    panel().onFocus(finding);
    session.command('apply-first-rewrite');
    expect(write).toHaveBeenCalledExactlyOnceWith(
      finding.rewrites[0]?.edits,
      expect.objectContaining({ body: PRAISE }),
    );
  });

  it('sets aside the finding that was gone to', async () => {
    const { session, panel } = await started();
    session.command('next-finding');
    session.command('dismiss-finding');
    await vi.advanceTimersByTimeAsync(0);
    expect(panel().critique?.findings).toEqual([]);
    expect(panel().current).toBeNull();
  });
});
