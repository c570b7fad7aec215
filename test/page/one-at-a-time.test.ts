import { expect, it, vi } from 'vitest';
import { oneAtATime } from '../../src/page/one-at-a-time';

it('ignores calls until the first has ended, well or not', async () => {
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const task = vi.fn((_: string) => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })));
  const once = oneAtATime(task);
  const first = once('first');
  await once('ignored');
  ends[0]?.resolve();
  await first;
  const second = once('second');
  ends[1]?.reject(new Error('failed'));
  await expect(second).rejects.toThrow('failed');
  void once('third');
  expect(task.mock.calls).toEqual([['first'], ['second'], ['third']]);
});
