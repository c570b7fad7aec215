import { expect, it } from 'vitest';
import { made } from '../../../src/critic/rewrite/edits';
import { replaceClause } from '../../../src/critic/rewrite/replace-clause';
import { spanOf } from './letter';

const replaced = (body: string, words: string): string =>
  made(body, [replaceClause(body, { start: 0, end: body.length }, spanOf(body, words), 'May I write?')]);

it.each([
  [
    'a question of its own',
    'Are you free for lunch next week, and could you tell me which agent took your first book?',
    'for lunch',
    'May I write? Could you tell me which agent took your first book?',
  ],
  [
    'facts that say why',
    'I’d love to meet up soon, because my workshop in Ghent makes 300 baskets a month.',
    'meet up',
    'May I write? My workshop in Ghent makes 300 baskets a month.',
  ],
  [
    'what has been done so far',
    'Would you have time for lunch, since I have the core samples of 2021 here?',
    'for lunch',
    'May I write? I have the core samples of 2021 here.',
  ],
  [
    'a figure',
    'I would love to jump on a quick call, as 14 farms in Devon saved 9 % with it.',
    'jump on a quick call',
    'May I write? 14 farms in Devon saved 9 % with it.',
  ],
  [
    'work that would have been brought along',
    'We would love to have dinner with you, and I can bring the prototype along.',
    'have dinner',
    'May I write? I can show you the prototype.',
  ],
  [
    'work that would have been brought',
    'We would love to have dinner with you, and I can bring along the two maps of 1911.',
    'have dinner',
    'May I write? I can show you the two maps of 1911.',
  ],
])('keeps %s behind the request', (_, body, words, wanted) => {
  expect(replaced(body, words)).toBe(wanted);
});

it('takes the smaller question that was offered instead', () => {
  const body = 'Would you have time for lunch, or if not, could you tell me which agent took your first book?';
  expect(replaced(body, 'for lunch')).toBe('Could you tell me which agent took your first book?');
});

it.each([
  ['another meeting', 'Would you have time for lunch, or could you spare an hour for a call?', 'for lunch'],
  ['a wish', 'I would love to meet up soon, because I would like to work with you.', 'meet up'],
  ['a moment', 'I would love to meet up soon, as we discussed in May.', 'meet up'],
])('does not keep %s', (_, body, words) => {
  expect(replaced(body, words)).toBe('May I write?');
});
