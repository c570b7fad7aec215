import { expect, it, vi } from 'vitest';
import { createDismissals } from '../../src/page/dismissals';
import type { Change } from '../../src/shell/settings';
import { finding } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const move = finding('peer-move', 'serious', 'get a coffee');

const keeping = () => {
  let kept = settingsOf({ rulesOff: ['platitude'], phrasesOff: ['get a coffee'] });
  const change = vi.fn(async (changed: Change) => {
    kept = { ...kept, ...changed(kept) };
  });
  return { ...createDismissals({ change }), change, kept: () => kept };
};

it('silences a finding in this letter, and stores nothing', async () => {
  const { dismiss, ids, change } = keeping();
  await dismiss(move, 'letter');
  expect(ids()).toEqual([move.id]);
  expect(change).not.toHaveBeenCalled();
});

it('stores a phrase or a rule once, beside those that were there, and nothing that would outlast taking it back', async () => {
  const { dismiss, ids, kept } = keeping();
  await dismiss(move, 'phrase');
  await dismiss(move, 'rule');
  await dismiss(move, 'rule');
  expect(kept()).toMatchObject({ rulesOff: ['platitude', 'peer-move'], phrasesOff: ['get a coffee'] });
  expect(ids()).toEqual([]);
});

it.each(['phrase', 'rule'] as const)(
  'silences a %s in this letter where it cannot be stored, and says so',
  async (scope) => {
    const { dismiss, ids, change } = keeping();
    change.mockRejectedValueOnce(new Error('full'));
    await expect(dismiss(move, scope)).rejects.toThrow('full');
    expect(ids()).toEqual([move.id]);
  },
);
