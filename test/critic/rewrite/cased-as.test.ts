import { expect, it } from 'vitest';
import { casedAs } from '../../../src/critic/rewrite/cased-as';

it.each([
  ['with a capital where they write them', 'I read it. It was good.', 11, 'Would it?'],
  ['without one where they write none', 'i read it. it was good.', 11, 'would it?'],
  ['without one where “I” is the only one', 'i read it. I have it. it was good.', 22, 'would it?'],
  ['with one behind a small first word alone', 'my third letter. It was good.', 0, 'Would it?'],
])('goes on as the writer does, %s', (_, body, start, made) => {
  expect(casedAs(body, { start }, 'Would it?')).toBe(made);
});

it('keeps the capital of “I”', () => {
  expect(casedAs('i read it. it was good.', { start: 11 }, 'I could.')).toBe('I could.');
});
