import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JUDGED_AFTER, LULL, PAUSE, schedule } from '../../src/page/scheduler';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('schedule', () => {
  it('waits for the pause after the last of several changes, and then is idle', () => {
    const due = vi.fn();
    const scheduler = schedule({ after: () => PAUSE, lull: () => undefined, due }, new AbortController().signal);
    scheduler.changed();
    vi.advanceTimersByTime(PAUSE - 1);
    scheduler.changed();
    vi.advanceTimersByTime(PAUSE - 1);
    expect(due).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(due).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('calls at the first lull, once, and later at the pause', () => {
    const calls: string[] = [];
    const scheduler = schedule(
      { after: () => PAUSE, lull: () => calls.push('lull'), due: () => calls.push('due') },
      new AbortController().signal,
    );
    scheduler.changed();
    vi.advanceTimersByTime(LULL - 1);
    scheduler.changed();
    vi.advanceTimersByTime(LULL - 1);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual(['lull']);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(PAUSE - LULL);
    expect(calls).toEqual(['lull', 'due']);
  });

  it('is called once, not twice, when something else asks during the pause', () => {
    const due = vi.fn();
    const scheduler = schedule({ after: () => PAUSE, lull: () => undefined, due }, new AbortController().signal);
    scheduler.changed();
    scheduler.now();
    vi.advanceTimersByTime(PAUSE);
    expect(due).toHaveBeenCalledTimes(1);
  });

  it('falls silent with its composer', () => {
    const due = vi.fn();
    const closed = new AbortController();
    const scheduler = schedule({ after: () => PAUSE, lull: () => undefined, due }, closed.signal);
    scheduler.changed();
    closed.abort();
    scheduler.changed();
    scheduler.now();
    vi.advanceTimersByTime(PAUSE);
    expect(due).not.toHaveBeenCalled();
  });

  it.each([
    ['typing', ['lull', 'due'], ['lull', 'due']],
    ['pause', ['lull'], ['lull', 'due']],
    ['asked', ['lull'], ['lull']],
  ] as const)('judges by itself as is chosen: %s', (marks, atLull, atPause) => {
    const calls: string[] = [];
    const scheduler = schedule(
      { after: () => JUDGED_AFTER[marks], lull: () => calls.push('lull'), due: () => calls.push('due') },
      new AbortController().signal,
    );
    scheduler.changed();
    vi.advanceTimersByTime(LULL + 1);
    expect(calls).toEqual(atLull);
    vi.advanceTimersByTime(PAUSE - LULL);
    expect(calls).toEqual(atPause);
    expect(vi.getTimerCount()).toBe(0);
  });
});
