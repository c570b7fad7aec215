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

it.each([
  [
    'every sentence of it',
    'i read it. it was good.',
    'Do you? A yes or no is enough.',
    'do you? a yes or no is enough.',
  ],
  ['“I” where the writer does', 'i read it. i’d say so.', 'Could I? I’d like to.', 'could i? i’d like to.'],
  ['no “I” where the writer has it', 'my book is here. I read it.', 'I could. What I did.', 'I could. what I did.'],
  ['no “I” where nothing shows how it is written', 'my book is here.', 'I could.', 'I could.'],
  ['no “I” for an abbreviation', 'my book, i.e. the first, is here.', 'I could.', 'I could.'],
])('lowers %s', (_, body, text, made) => {
  expect(casedAs(body, { start: 0 }, text)).toBe(made);
});
