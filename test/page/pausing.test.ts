import { beforeEach, expect, it, vi } from 'vitest';
import { runUnlessOff } from '../../src/page/pausing';
import type { Settings } from '../../src/shell/settings';
import { settingsOf } from '../shell/sample-settings';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
});

const running = (first: Partial<Settings> = {}) => {
  let settings = settingsOf(first);
  const started = vi.fn<(signal: AbortSignal) => void>();
  const ended = new AbortController();
  const { settingsChanged } = runUnlessOff('mail.google.com', () => settings, started, ended.signal);
  const change = (changed: Partial<Settings>): void => {
    settings = { ...settings, ...changed };
    settingsChanged();
  };
  return { started, ended, change, over: () => started.mock.lastCall?.[0].aborted };
};

it('runs from the start, once, whatever else is changed', () => {
  const { started, change, over } = running();
  change({ strictness: 'strict' });
  expect(started).toHaveBeenCalledOnce();
  expect(over()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when it is switched off, and starts anew when it is switched on', () => {
  const { started, change, over } = running();
  change({ off: true });
  expect(over()).toBe(true);
  change({ off: false });
  expect(started).toHaveBeenCalledTimes(2);
  expect(over()).toBe(false);
});

it('starts by itself when the pause is over', () => {
  const { started, change } = running({ offUntil: 3_600_000 });
  vi.advanceTimersByTime(3_599_999);
  expect(started).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(started).toHaveBeenCalledOnce();
  change({ offUntil: 9_000_000 });
  change({ offUntil: 0 });
  expect(started).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends, and waits for nothing, when all is over', () => {
  const { started, ended, change, over } = running();
  change({ offUntil: 1000 });
  ended.abort();
  vi.advanceTimersByTime(2000);
  change({ offUntil: 0 });
  expect(started).toHaveBeenCalledOnce();
  expect(over()).toBe(true);
});

it('waits out a pause of years without asking all the while, and notices its end though the machine slept', () => {
  const YEAR = 31_536_000_000;
  const settings = vi.fn(() => settingsOf({ offUntil: YEAR }));
  const started = vi.fn();
  runUnlessOff('mail.google.com', settings, started, new AbortController().signal);
  const { length: asked } = settings.mock.calls;
  vi.advanceTimersByTime(1000);
  expect(settings).toHaveBeenCalledTimes(asked);
  vi.setSystemTime(YEAR);
  vi.advanceTimersByTime(60_000);
  expect(started).toHaveBeenCalledOnce();
});
