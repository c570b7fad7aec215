import { expect, it, vi } from 'vitest';
import { createFrontCounts } from '../../src/page/front-counts';
import { finding } from '../panel/samples';

const move = finding('peer-move', 'serious', 'get a coffee');
const praise = finding('generic-praise', 'note', 'I love your work');

it('tells what was found by severity, and only what has changed', () => {
  const tell = vi.fn();
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
