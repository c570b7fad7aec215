import { expect, it } from 'vitest';
import { plainIn } from '../../../src/critic/signals/plain';

it.each([
  'Can we connect on LinkedIn?',
  'I would love to pick your brain about choosing a field.',
  'Let me buy you a quick coffee.',
  'Lunch is on me.',
])('knows a move among equals whatever stands around it: %s', (sentence) => {
  expect(plainIn(sentence)).toMatchObject({ 'peer-move': 1 });
});

it('knows an invitation and an offer that name nothing', () => {
  expect(plainIn('If you are ever in Bergen, let me know!')).toEqual({ 'vague-invitation': 1 });
  expect(plainIn('I am happy to help with your research in any way I can.')).toEqual({ 'vague-offer': 1 });
  expect(plainIn('Happy to help with anything in return.')).toEqual({ 'vague-offer': 1 });
});

it('takes a meal that somebody pays for as no gift, unless more stands beside it', () => {
  expect(plainIn('I will buy you lunch.')).toEqual({ 'peer-move': 1, give: 0 });
  expect(
    plainIn('I will buy you lunch and hand you the 300 measurements that we took on the western shore last year.'),
  ).toEqual({ 'peer-move': 1 });
});

it.each([
  'We connected on LinkedIn last year.',
  'Your talk on LinkedIn’s feed changed how I write.',
  'The brain cools at 33 degrees.',
  'Lunch is served on the second floor.',
  'I am happy to help with table 3 on Monday.',
  'If you are free on Monday, the lab is open.',
])('leaves others alone: %s', (sentence) => {
  expect(plainIn(sentence)).toEqual({});
});
