import { beforeEach, expect, it, vi } from 'vitest';
import { forgetMistake, forgetMistakes, keepMistake, readMistakes } from '../../src/shell/mistakes';
import { fakeStorage } from './fake-storage';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser }));

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage;
});

const mistake = (rule: string, at = 1) => ({ rule, sentence: 'Could we get a coffee?', at });

it('are kept in order, and counted by rule', async () => {
  expect(await keepMistake(mistake('peer-move', 1))).toBe(1);
  expect(await keepMistake(mistake('platitude', 2))).toBe(1);
  expect(await keepMistake(mistake('peer-move', 3))).toBe(2);
  expect(readMistakes(storage.kept.mistakes).map(({ at }) => at)).toEqual([1, 2, 3]);
});

it('lose only what cannot be read', async () => {
  storage.kept.mistakes = [mistake('platitude'), 'nonsense', { rule: 'peer-move' }];
  expect(readMistakes(storage.kept.mistakes)).toEqual([mistake('platitude')]);
  storage.kept.mistakes = 'nonsense';
  expect(readMistakes(storage.kept.mistakes)).toEqual([]);
});

it('are no more than five hundred, the newest', async () => {
  storage.kept.mistakes = Array.from({ length: 500 }, (_, at) => mistake('platitude', at));
  await keepMistake(mistake('peer-move', 500));
  const kept = readMistakes(storage.kept.mistakes);
  expect(kept).toHaveLength(500);
  expect(kept.map(({ at }) => at).slice(0, 2)).toEqual([1, 2]);
});

it('are forgotten one by one', async () => {
  await keepMistake(mistake('platitude', 1));
  await keepMistake(mistake('platitude', 2));
  await forgetMistake(mistake('platitude', 1));
  expect(readMistakes(storage.kept.mistakes)).toEqual([mistake('platitude', 2)]);
});

it('leave alone what a newer version stored and this one cannot read', async () => {
  storage.kept.mistakes = [{ rule: 'platitude', tone: 'dry' }, mistake('platitude')];
  await keepMistake(mistake('peer-move'));
  expect(storage.kept.mistakes).toEqual([
    { rule: 'platitude', tone: 'dry' },
    mistake('platitude'),
    mistake('peer-move'),
  ]);
  await forgetMistakes();
  expect(storage.kept.mistakes).toEqual([]);
});
