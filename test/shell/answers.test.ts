import { beforeEach, expect, it, vi } from 'vitest';
import { forgetAnswer, keepAnswer, readAnswers } from '../../src/shell/answers';
import { fakeStorage } from './fake-storage';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser }));

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage;
});

const gives = (quote: string) => ({ signal: 'give', is: true, quote }) as const;

it('are kept in order, the later of two about the same words alone', async () => {
  await keepAnswer(gives('I can bring my notes.'));
  await keepAnswer(gives('Or my data.'));
  await keepAnswer({ ...gives('I can bring my notes.'), is: false });
  expect(readAnswers(storage.kept.answers)).toEqual([
    gives('Or my data.'),
    { ...gives('I can bring my notes.'), is: false },
  ]);
  await forgetAnswer(gives('Or my data.'));
  expect(readAnswers(storage.kept.answers)).toEqual([{ ...gives('I can bring my notes.'), is: false }]);
});

it('are no more than three hundred, the newest', async () => {
  storage.kept.answers = Array.from({ length: 300 }, (_, at) => gives(`Number ${at}.`));
  await keepAnswer(gives('One more.'));
  const kept = readAnswers(storage.kept.answers);
  expect(kept).toHaveLength(300);
  expect([kept[0], kept.at(-1)]).toEqual([gives('Number 1.'), gives('One more.')]);
});

it('lose only what cannot be read, and leave that alone: it may be a newer version’s', async () => {
  const newer = [
    { signal: 'tone', is: true, quote: 'Dry.' },
    { signal: 'give', is: 'partly', quote: 'Some.' },
    { signal: 'give', is: true, quote: '' },
    null,
  ];
  storage.kept.answers = [...newer, gives('I can bring my notes.')];
  expect(readAnswers(storage.kept.answers)).toEqual([gives('I can bring my notes.')]);
  await keepAnswer(gives('Or my data.'));
  expect(storage.kept.answers).toEqual([...newer, gives('I can bring my notes.'), gives('Or my data.')]);
  storage.kept.answers = [{ ...gives('I can bring my notes.'), by: 'voice' }];
  await keepAnswer(gives('Or my data.'));
  expect(storage.kept.answers).toEqual([{ ...gives('I can bring my notes.'), by: 'voice' }, gives('Or my data.')]);
  storage.kept.answers = 'nonsense';
  expect(readAnswers(storage.kept.answers)).toEqual([]);
});
