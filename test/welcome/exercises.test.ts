import { expect, it } from 'vitest';
import { critique } from '../../src/critic/index';
import type { Letter } from '../../src/critic/letter';
import { EXERCISES, type Exercise } from '../../src/welcome/exercises';
import { begin, judged, nextOf, START } from '../../src/welcome/progress';

const letterOf = ({ to, subject }: Exercise, body: string): Letter => ({
  subject,
  body,
  kind: 'new',
  recipients: [{ name: '', email: to }],
});
const judge = (letter: Letter) => critique(letter, { strictness: 'balanced', rulesOff: [], dismissed: [] });
const exerciseOf = (id: string): Exercise => {
  const found = EXERCISES.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
};

/** A letter in which each mistake was mended. */
const MENDED: Readonly<Record<string, readonly [words: string, by: string]>> = {
  'pecking-order': ['Could I buy you a coffee next week?', 'Would a list of the other 40 be of use to you?'],
  'give-first': [
    'Would you be willing to mentor me for a few months?\n\nI have attached our figures from three years of free concerts, for your team to use.',
    'I have attached our figures from three years of free concerts, for your team to use.\n\nWould you be willing to mentor me for a few months?',
  ],
  value: [
    'I love your work! I would be happy to help in any way I can.',
    'Your map of libraries brings readers to our evening shift. I can send you the opening hours of all 40 branches by Friday.',
  ],
};

it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
  'the letter of %s makes its mistake and no other, and the critic offers a way out',
  (_, exercise) => {
    const { findings, reading } = judge(letterOf(exercise, exercise.body));
    expect(reading.relation).toBe('above');
    expect(findings).not.toEqual([]);
    expect(findings.filter(({ family }) => !exercise.families.includes(family))).toEqual([]);
    expect(findings.filter(({ shown, rewrites }) => !shown || rewrites.length === 0)).toEqual([]);
  },
);

it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
  'the letter of %s is done when it was mended, and not before',
  (id, exercise) => {
    const progress = begin(START, exercise);
    const [words = '', by = ''] = MENDED[id] ?? [];
    expect(exercise.body).toContain(words);
    const judgedWith = (body: string) => {
      const letter = letterOf(exercise, body);
      return judged(progress, letter, judge(letter)).done;
    };
    expect(judgedWith(exercise.body)).toEqual([]);
    expect(judgedWith(exercise.body.replace(words, by))).toEqual([id]);
  },
);

it('a letter with a blank, or without a word, is not done', () => {
  const exercise = exerciseOf('pecking-order');
  for (const body of [
    exercise.body.replace(/Could I .*/, 'May I send you a few lines about [what you propose]?'),
    '',
  ]) {
    const letter = letterOf(exercise, body);
    expect(judged(START, letter, judge(letter))).toBe(START);
  }
});

it('a late critique of another letter changes nothing', () => {
  const exercise = exerciseOf('pecking-order');
  const letter = letterOf(exercise, exercise.body.replace(/Could I .*/, ''));
  const elsewhere = begin(START, exerciseOf('value'));
  expect(judged(START, letter, judge(letter)).done).toEqual(['pecking-order']);
  expect(judged(elsewhere, letter, judge(letter))).toBe(elsewhere);
});

it('leads to what is not done yet, also to what was passed over', () => {
  expect(nextOf(START)?.id).toBe('give-first');
  const atLast = begin(START, exerciseOf('value'));
  expect(nextOf({ ...atLast, done: ['value'] })?.id).toBe('pecking-order');
  expect(nextOf({ ...atLast, done: ['pecking-order', 'give-first', 'value'] })).toBeUndefined();
});
