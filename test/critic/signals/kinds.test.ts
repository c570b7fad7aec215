import { expect, it } from 'vitest';
import { askKind } from '../../../src/critic/signals/ask-kind';
import { askSize } from '../../../src/critic/signals/ask-size';
import { blanksIn } from '../../../src/critic/signals/blank';
import { giveKind, isExact } from '../../../src/critic/signals/give-kind';

it.each([
  ['Could you introduce me to your editor?', 'introduction', 'minutes'],
  ['I am looking for an internship in your lab.', 'job', 'open-ended'],
  ['Would you sponsor our shirts?', 'money', 'minutes'],
  ['Could you review my draft?', 'review', 'minutes'],
  ['Are you free for a 15-minute call?', 'call', 'minutes'],
  ['Could we meet in your office?', 'meeting', 'hour'],
  ['Could it meet your higher standards?', 'answer', 'line'],
  ['Why did you choose this job?', 'job', 'line'],
  ['Do you have any advice for a beginner?', 'advice', 'open-ended'],
  ['May I quote page 3?', 'permission', 'line'],
  ['Does table 3 count twice?', 'answer', 'line'],
])('%s', (sentence, kind, size) => {
  expect([askKind(sentence), askSize(sentence)]).toEqual([kind, size]);
});

it.each([
  ['You would speak to 4,000 listeners.', 'audience', true],
  ['There is a typo on page 9.', 'finding', true],
  ['Our fee is yours.', 'money', false],
  ['I could introduce you to the keeper.', 'introduction', false],
  ['The list is attached.', 'finished-work', true],
])('%s', (sentence, kind, exact) => {
  expect([giveKind(sentence), isExact(sentence)]).toEqual([kind, exact]);
});

it('tells a mail-merge field from a blank, and both from citations and boxes', () => {
  const text = 'Hi {{first_name}}, I saw [their project] in XXX; see [1], [x] and [ERR-12].';
  expect(blanksIn(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['{{first_name}}', 'merge-field'],
    ['[their project]', 'blank'],
    ['XXX', 'blank'],
  ]);
});
