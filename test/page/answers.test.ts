import { expect, it, vi } from 'vitest';
import { createAnswers } from '../../src/page/answers';
import type { KeptAnswer } from '../../src/shell/answers';
import { preferencesOf } from './sample-preferences';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const QUOTE = 'I can bring my notes.';
const give = { start: 4, end: 25, signal: 'give', is: true, quote: QUOTE } as const;

it('marks the words that an answer was given of, wherever they stand', () => {
  const answers = createAnswers(preferencesOf());
  answers.give(give);
  expect(answers.on(`Hi. ${QUOTE}`)).toEqual([{ ...give, start: 4, end: 25 }]);
  expect(answers.on(`Hello Ada. ${QUOTE}`)).toEqual([{ ...give, start: 11, end: 32 }]);
});

it('says nothing of words that are gone, until they return', () => {
  const answers = createAnswers(preferencesOf());
  answers.give(give);
  expect(answers.on('Hi.')).toEqual([]);
  expect(answers.on(QUOTE)).toHaveLength(1);
});

it('keeps the last answer of two about the same words', () => {
  const answers = createAnswers(preferencesOf());
  answers.give(give);
  answers.give({ ...give, is: false });
  expect(answers.on(QUOTE)).toEqual([{ ...give, start: 0, end: 21, is: false }]);
});

it('marks every sentence of these words, and none of which they are a part', () => {
  const answers = createAnswers(preferencesOf());
  answers.give({ ...give, quote: 'I can help.' });
  expect(answers.on('I doubt that I can help. I can help.\nI can help.').map(({ start }) => start)).toEqual([25, 37]);
});

it('forgets an answer that is taken back', () => {
  const answers = createAnswers(preferencesOf());
  answers.give(give);
  answers.takeBack({ ...give, start: 0, end: 21 });
  expect(answers.on(QUOTE)).toEqual([]);
});

it('keeps what was said on this machine, by its words, and forgets it there', async () => {
  const keepAnswer = vi.fn(async () => undefined);
  const forgetAnswer = vi.fn(async () => undefined);
  const answers = createAnswers(preferencesOf({ keepAnswer, forgetAnswer }));
  await answers.give(give);
  expect(keepAnswer.mock.lastCall).toMatchObject([{ signal: 'give', is: true, quote: QUOTE }]);
  await answers.takeBack(give);
  expect(forgetAnswer.mock.lastCall).toMatchObject([{ signal: 'give', quote: QUOTE }]);
});

it('obeys what was said on another day, and whoever takes it back elsewhere', async () => {
  let stored: readonly KeptAnswer[] = [{ signal: 'give', is: true, quote: QUOTE }];
  const answers = createAnswers(preferencesOf({ answers: () => stored }));
  expect(answers.on(QUOTE)).toEqual([{ ...give, start: 0, end: 21 }]);
  await answers.give({ ...give, is: false });
  expect(answers.on(QUOTE)).toMatchObject([{ is: false }]);
  stored = [];
  expect(answers.on(QUOTE)).toEqual([]);
});

it('holds in this page where it cannot be kept, says so, and gives way to what is stored next', async () => {
  const keepAnswer = async () => Promise.reject(new Error('full'));
  let stored: readonly KeptAnswer[] = [];
  const answers = createAnswers(preferencesOf({ answers: () => stored, keepAnswer }));
  await expect(answers.give(give)).rejects.toThrow('full');
  expect(answers.on(QUOTE)).toHaveLength(1);
  stored = [{ signal: 'give', is: false, quote: QUOTE }];
  expect(answers.on(QUOTE)).toMatchObject([{ is: false }]);
});
