import { expect, it, vi } from 'vitest';
import { createDismissals } from '../../src/page/dismissals';
import type { Change } from '../../src/shell/settings';
import { finding } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const move = finding('peer-move', 'serious', 'get a coffee');

const SENTENCE = 'Could we get a coffee next week?';

const keeping = () => {
  let kept = settingsOf({ rulesOff: ['platitude'], phrasesOff: ['get a coffee'] });
  const change = vi.fn(async (changed: Change) => {
    kept = { ...kept, ...changed(kept) };
  });
  const keepMistake = vi.fn(async () => 1);
  const forgetMistake = vi.fn(async () => undefined);
  return {
    ...createDismissals({ change, keepMistake, forgetMistake }),
    change,
    keepMistake,
    forgetMistake,
    kept: () => kept,
  };
};

it('silences a finding in this letter, and stores nothing', async () => {
  const { dismiss, ids, change } = keeping();
  await dismiss(move, 'letter', SENTENCE);
  expect(ids()).toEqual([move.id]);
  expect(change).not.toHaveBeenCalled();
});

it('stores a phrase or a rule once, beside those that were there, and nothing that would outlast taking it back', async () => {
  const { dismiss, ids, kept } = keeping();
  await dismiss(move, 'phrase', SENTENCE);
  await dismiss(move, 'rule', SENTENCE);
  await dismiss(move, 'rule', SENTENCE);
  expect(kept()).toMatchObject({ rulesOff: ['platitude', 'peer-move'], phrasesOff: ['get a coffee'] });
  expect(ids()).toEqual([]);
});

it.each(['phrase', 'rule'] as const)(
  'silences a %s in this letter where it cannot be stored, and says so',
  async (scope) => {
    const { dismiss, ids, change } = keeping();
    change.mockRejectedValueOnce(new Error('full'));
    await expect(dismiss(move, scope, SENTENCE)).rejects.toThrow('full');
    expect(ids()).toEqual([move.id]);
  },
);

it('keeps what was wrong with its rule and its sentence, and silences it in this letter', async () => {
  vi.setSystemTime(1000);
  const { dismiss, ids, keepMistake, change } = keeping();
  expect(await dismiss(move, 'wrong', SENTENCE)).toMatchObject({ tooOften: false });
  expect(keepMistake.mock.calls).toEqual([[{ rule: 'peer-move', sentence: SENTENCE, at: 1000 }]]);
  expect(ids()).toEqual([move.id]);
  expect(change).not.toHaveBeenCalled();
});

it('tells when a rule was called wrong for the third time', async () => {
  const { dismiss, keepMistake } = keeping();
  keepMistake.mockResolvedValueOnce(2).mockResolvedValueOnce(3);
  expect(await dismiss(move, 'wrong', SENTENCE)).toMatchObject({ tooOften: false });
  expect(await dismiss(move, 'wrong', SENTENCE)).toMatchObject({ tooOften: true });
});

it.each(['letter', 'phrase', 'rule', 'wrong'] as const)('takes back what was dismissed as a %s', async (scope) => {
  vi.setSystemTime(1000);
  const { dismiss, ids, kept, change, forgetMistake } = keeping();
  await change(() => ({ phrasesOff: [] }));
  const before = kept();
  const { takeBack } = await dismiss(move, scope, SENTENCE);
  expect([ids(), kept()]).not.toEqual([[], before]);
  await takeBack();
  expect([ids(), kept()]).toEqual([[], before]);
  if (scope === 'wrong') {
    expect(forgetMistake.mock.calls).toEqual([[{ rule: 'peer-move', sentence: SENTENCE, at: 1000 }]]);
  }
});

it('speaks again of all that was dismissed in this letter', async () => {
  const { dismiss, restore, ids } = keeping();
  await dismiss(move, 'letter', SENTENCE);
  await dismiss({ ...move, id: 'another' }, 'wrong', SENTENCE);
  expect(ids()).toHaveLength(2);
  restore();
  expect(ids()).toEqual([]);
});
