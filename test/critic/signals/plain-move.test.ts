import { expect, it } from 'vitest';
import { plainMoveIn } from '../../../src/critic/signals/plain-move';

it.each([
  'Can we connect on LinkedIn?',
  'I would love to pick your brain about choosing a field.',
  'Let me buy you a quick coffee.',
  'Lunch is on me.',
])('knows a move among equals whatever stands around it: %s', (sentence) => {
  expect(plainMoveIn(sentence)).toMatchObject({ 'peer-move': 1 });
});

it('takes a meal that somebody pays for as no gift, unless more stands beside it', () => {
  expect(plainMoveIn('I will buy you lunch.')).toEqual({ 'peer-move': 1, give: 0 });
  expect(
    plainMoveIn('I will buy you lunch and hand you the 300 measurements that we took on the western shore last year.'),
  ).toEqual({ 'peer-move': 1 });
});

it.each([
  'We connected on LinkedIn last year.',
  'Your talk on LinkedIn’s feed changed how I write.',
  'The brain cools at 33 degrees.',
  'Lunch is served on the second floor.',
])('leaves others alone: %s', (sentence) => {
  expect(plainMoveIn(sentence)).toBeNull();
});
