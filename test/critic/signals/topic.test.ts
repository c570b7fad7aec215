import { expect, it } from 'vitest';
import { topicIn } from '../../../src/critic/signals/topic';

const topic = (sentence: string): string | undefined => {
  const span = topicIn(sentence);
  return span && sentence.slice(span.start, span.end);
};

it.each([
  ['I would like to interview you about salt pans for a piece of 1,200 words.', 'salt pans for a piece of 1,200 words'],
  ['Could I ask you about the 3.5 metre wells?', 'the 3.5 metre wells'],
  ['Could we meet about the well at 10:30, or later?', 'the well at 10:30'],
  ['Could I ask about your shop, 12 years on?', 'your shop'],
])('does not cut a number in two: %s', (sentence, wanted) => {
  expect(topic(sentence)).toBe(wanted);
});

it('ends where something is said of it', () => {
  expect(topic('My question about your shop is that of a beginner.')).toBe('your shop');
});

it.each(['What I like about your shop: nothing in it is plastic', 'What we love most about your shop'])(
  'takes praise for no topic: %s',
  (praise) => {
    expect(topic(`${praise}; I’d love to meet up to discuss how we could work together.`)).toBe(
      'how we could work together',
    );
  },
);
