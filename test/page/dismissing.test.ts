import { beforeEach, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/panel/dismissals';
import { PRAISE, start } from './fake-session';

vi.mock('../../src/shell/words', () => ({ t: (key: string) => key }));
vi.mock('../../src/shell/browser', () => ({ browser: {} }));
beforeEach(() => void vi.useFakeTimers());

it('offers to turn a rule off that was called wrong for the third time, until something is dismissed', async () => {
  const { panel, mistaken } = start(PRAISE);
  await vi.advanceTimersByTimeAsync(0);
  const [finding] = panel().critique?.findings ?? [];
  if (finding === undefined) throw new Error('there is a finding');
  mistaken.mockResolvedValueOnce(3);
  panel().onDismiss(finding, 'wrong');
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().offer).toEqual(finding);
  expect(panel().open).toBe(true);
  panel().onDismiss(finding, 'rule');
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().offer).toBeNull();
});

const dismissed = async (scope: Scope) => {
  const session = start(PRAISE);
  await vi.advanceTimersByTimeAsync(0);
  const [finding] = session.panel().critique?.findings ?? [];
  if (finding === undefined) throw new Error('there is a finding');
  session.panel().onDismiss(finding, scope);
  await vi.advanceTimersByTimeAsync(0);
  return { ...session, finding };
};

it('says what was dismissed, folded as it may be, until it is undone', async () => {
  const { panel } = await dismissed('letter');
  expect(panel()).toMatchObject({ open: false, notice: { text: 'noticeDismissed' } });
  panel().onOpen(false);
  expect(panel().notice?.text).toBe('noticeDismissed');
  panel().notice?.onUndo?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().critique?.findings).toHaveLength(1);
  expect(panel().notice).toBeNull();
});

it('says that nothing was taken back where that cannot be stored, and offers it again', async () => {
  const { panel, forget } = await dismissed('wrong');
  forget.mockRejectedValueOnce(new Error('full'));
  panel().notice?.onUndo?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().notice?.text).toBe('noticeNotTakenBack');
  panel().notice?.onUndo?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().critique?.findings).toHaveLength(1);
});

it('speaks again of all that was set aside, and says no more that it is', async () => {
  const { panel, forget } = await dismissed('wrong');
  panel().onRestore?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(panel()).toMatchObject({ notice: null, onRestore: null });
  expect(panel().critique?.findings).toHaveLength(1);
  expect(forget).toHaveBeenCalledOnce();
});
