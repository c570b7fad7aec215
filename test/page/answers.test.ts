import { expect, it } from 'vitest';
import { createAnswers } from '../../src/page/answers';

const QUOTE = 'I can bring my notes.';
const give = { start: 4, end: 25, signal: 'give', is: true, quote: QUOTE } as const;

it('marks the words that an answer was given of, wherever they stand', () => {
  const answers = createAnswers();
  answers.give(give);
  expect(answers.on(`Hi. ${QUOTE}`)).toEqual([{ ...give, start: 4, end: 25 }]);
  expect(answers.on(`Hello Ada. ${QUOTE}`)).toEqual([{ ...give, start: 11, end: 32 }]);
});

it('says nothing of words that are gone, until they return', () => {
  const answers = createAnswers();
  answers.give(give);
  expect(answers.on('Hi.')).toEqual([]);
  expect(answers.on(QUOTE)).toHaveLength(1);
});

it('keeps the last answer of two about the same words', () => {
  const answers = createAnswers();
  answers.give(give);
  answers.give({ ...give, is: false });
  expect(answers.on(QUOTE)).toEqual([{ ...give, start: 0, end: 21, is: false }]);
});

it('forgets an answer that is taken back', () => {
  const answers = createAnswers();
  answers.give(give);
  answers.takeBack({ ...give, start: 0, end: 21 });
  expect(answers.on(QUOTE)).toEqual([]);
});
