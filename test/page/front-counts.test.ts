import { expect, it, vi } from 'vitest';
import { createFrontCounts } from '../../src/page/front-counts';
import { finding } from '../panel/samples';

const move = finding('peer-move', 'serious', 'get a coffee');
const praise = finding('generic-praise', 'note', 'I love your work');

it('tells what was found by severity, and only what has changed', () => {
  const tell = vi.fn(async () => undefined);
  const show = createFrontCounts(tell);
  show(null);
  expect(tell).not.toHaveBeenCalled();
  show([move, praise, praise]);
  show([praise, move, praise]);
  show(null);
  expect(tell.mock.calls).toEqual([
    [{ kind: 'front-counts', counts: { serious: 1, warning: 0, note: 2 } }],
    [{ kind: 'front-counts', counts: null }],
  ]);
});

it('tells again what did not arrive', async () => {
  const tell = vi.fn(async () => undefined);
  tell.mockRejectedValueOnce(new Error('asleep'));
  const show = createFrontCounts(tell);
  show([move]);
  await Promise.resolve();
  await Promise.resolve();
  show([move]);
  expect(tell).toHaveBeenCalledTimes(2);
});
