// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { Badge } from '../../src/panel/badge';
import { faults } from '../kit/accessible';
import { draw, one, press } from '../kit/dom';
import { critiqueOf, finding } from './samples';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const drawBadge = (critique: Critique | null) => {
  const onOpen = vi.fn();
  const { root } = draw(<Badge critique={critique} onOpen={onOpen} />);
  return { root, onOpen, badge: one<HTMLButtonElement>(root, 'button.badge') };
};

const praise = finding('generic-praise', 'note', 'I love your work');
const move = finding('peer-move', 'serious', 'get a coffee');

it('counts the findings, in the manner of the gravest, wherever that stands', () => {
  const { badge } = drawBadge(critiqueOf([praise, move]));
  expect(badge.textContent).toBe('2');
  expect(badge.dataset.severity).toBe('serious');
  expect(badge.getAttribute('aria-label')).toBe('Open Worthwhile: 2 findings');
});

it('speaks of one finding as one', () => {
  expect(drawBadge(critiqueOf([praise])).badge.getAttribute('aria-label')).toBe('Open Worthwhile: 1 finding');
});

it.each([
  ['nothing found', critiqueOf([]), 'Open Worthwhile: nothing to say'],
  ['no answer yet', null, 'Open Worthwhile'],
])('is quiet with %s', (_, critique, name) => {
  const { badge } = drawBadge(critique);
  expect(badge.textContent).toBe('');
  expect(badge.dataset.severity).toBeUndefined();
  expect(badge.getAttribute('aria-label')).toBe(name);
});

it('is pressed by the user alone', () => {
  const { badge, onOpen } = drawBadge(critiqueOf([move]));
  badge.click();
  expect(onOpen).not.toHaveBeenCalled();
  press(badge);
  expect(onOpen).toHaveBeenCalledOnce();
});

it('is accessible with and without findings', async () => {
  expect(await faults(drawBadge(critiqueOf([move])).root)).toEqual([]);
  expect(await faults(drawBadge(null).root)).toEqual([]);
});
