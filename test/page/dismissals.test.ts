import { expect, it, vi } from 'vitest';
import { createDismissals } from '../../src/page/dismissals';
import type { Settings } from '../../src/shell/settings';
import { finding } from '../panel/samples';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const move = finding('peer-move', 'serious', 'get a coffee');

const keeping = () => {
  let kept: Settings = {
    strictness: 'balanced',
    rulesOff: ['platitude'],
    phrasesOff: ['get a coffee'],
    sendGuard: 'blanks' as const,
  };
  const change = vi.fn(async (changed: (settings: Settings) => Partial<Settings>) => {
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

it('stores a phrase or a rule once, beside those that were there, and silences it here at once', async () => {
  const { dismiss, ids, kept } = keeping();
  await dismiss(move, 'phrase');
  await dismiss(move, 'rule');
  await dismiss(move, 'rule');
  expect(kept()).toMatchObject({ rulesOff: ['platitude', 'peer-move'], phrasesOff: ['get a coffee'] });
  expect(ids()).toContain(move.id);
});
