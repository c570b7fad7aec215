import { expect, it } from 'vitest';
import { read } from '../../../src/critic/reading';
import { openingOf } from '../../../src/critic/rewrite/opening';
import { letterOf } from '../rule-tester';

const opening = (body: string): string | undefined => openingOf(read(letterOf(`Dear Ms. Ito,\n\n${body}`)))?.text;

it.each([
  ['Greetings from Kitale. I keep bees.', 'I keep bees.'],
  ['Good morning from Graz! I keep bees.', 'I keep bees.'],
  ['I keep bees. Greetings from Kitale.', 'I keep bees.'],
  ['Greetings from Kitale.', 'Greetings from Kitale.'],
  ['Good morning light is what I paint with. I keep bees.', 'Good morning light is what I paint with.'],
])('opens behind a salute: %s', (body, wanted) => {
  expect(opening(body)).toBe(wanted);
});
