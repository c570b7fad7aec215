import { describe, expect, it } from 'vitest';
import { read } from '../../../src/critic/reading';
import { made as rewritten } from '../../../src/critic/rewrite/edits';
import { leadWith } from '../../../src/critic/rewrite/lead-with';
import { letterOf } from '../rule-tester';
import { sentenceOf } from './letter';

const ASK = 'May I visit your lab?';
const led = (give: string): string | null => {
  const body = `Hi Ada,\n\nI run a press. ${ASK} ${give}\n\nBest,\nJo`;
  const edits = leadWith(read(letterOf(body)), sentenceOf(body, give), sentenceOf(body, ASK));
  return edits && rewritten(body, edits);
};

describe('leadWith', () => {
  it.each([
    ['as it stands', 'I could print your errata.', 'I could print your errata.'],
    ['without “in return”', 'In return, I could print your errata.', 'I could print your errata.'],
    ['without “also”', 'We will also print your errata.', 'We will print your errata.'],
    ['in one line', 'I could print\nyour errata.', 'I could print your errata.'],
    [
      'with a pronoun that it explains itself',
      'I have printed a new list of errata for you; it is attached.',
      'I have printed a new list of errata for you; it is attached.',
    ],
  ])('moves a sentence before another, %s', (_, give, moved) => {
    expect(led(give)).toBe(`Hi Ada,\n\nI run a press. ${moved} ${ASK}\n\nBest,\nJo`);
  });

  it.each(['I could print it for you.', 'These would be yours to keep.', 'You would get the plates as well.'])(
    'leaves a sentence that points back: %s',
    (give) => {
      expect(led(give)).toBeNull();
    },
  );
});
