import { expect, it, vi } from 'vitest';
import { cached } from '../../../src/critic/text/cache';

it('asks once for what it remembers, and forgets the oldest', () => {
  const read = vi.fn((sentence: string) => sentence.length);
  const remembered = cached(read);
  expect([remembered('one'), remembered('one'), remembered('three')]).toEqual([3, 3, 5]);
  expect(read).toHaveBeenCalledTimes(2);
  for (let index = 0; index < 2000; index += 1) remembered(`sentence ${index}`);
  remembered('sentence 1999');
  expect(read).toHaveBeenCalledTimes(2002);
  remembered('one');
  expect(read).toHaveBeenCalledTimes(2003);
});
