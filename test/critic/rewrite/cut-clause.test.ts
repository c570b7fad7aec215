import { describe, expect, it } from 'vitest';
import { cutClause } from '../../../src/critic/rewrite/cut-clause';
import { made as rewritten } from '../../../src/critic/rewrite/edits';
import { sentenceOf, spanOf } from './letter';

/** What is left of a sentence without `words`; null where it would be none. */
const without = (sentence: string, words: string): string | null => {
  const body = `Hi Ada,\n\n${sentence} The rest stays.`;
  const edit = cutClause(body, sentenceOf(body, sentence), spanOf(body, words));
  return (
    edit &&
    rewritten(body, [edit])
      .replace('Hi Ada,\n\n', '')
      .replace(/ ?The rest stays\.$/, '')
  );
};

describe('cutClause', () => {
  it.each([
    ['the whole sentence', 'I hope you are well.', 'I hope you are well.', ''],
    ['all but the full stop', 'I hope you are well.', 'I hope you are well', ''],
    [
      'an opening clause',
      'I hope you are well, and my question is short.',
      'I hope you are well',
      'My question is short.',
    ],
    ['one before a bare conjunction', 'I am a fan and I have a question.', 'I am a fan', 'I have a question.'],
    ['one before a semicolon', 'You are busy; I will be quick.', 'You are busy', 'I will be quick.'],
    ['one before “and if”', 'Hope you are well, and if you can, answer.', 'Hope you are well', 'If you can, answer.'],
    [
      'a closing clause',
      'Thank you for your time and have a great day!',
      'have a great day!',
      'Thank you for your time.',
    ],
    [
      'one behind a comma',
      'You are growing fast, congrats on the growth!',
      'congrats on the growth!',
      'You are growing fast.',
    ],
    ['one at the end of a question', 'Is well 7 open, and how are you?', 'how are you', 'Is well 7 open?'],
  ])('cuts %s', (_, sentence, words, left) => {
    expect(without(sentence, words)).toBe(left);
  });

  it.each([
    ['leans on the subject of what is cut', 'I love your work and would like to meet.', 'I love your work'],
    ['is a subordinate clause', 'I love your work, as I said.', 'I love your work'],
    ['goes on in the same breath', 'I love your work in the north.', 'I love your work'],
    ['would end in a bare verb', 'I came by and was so impressed by your work.', 'impressed by your work'],
    ['is on both sides', 'My father, who loves your work, is ill.', 'loves your work'],
  ])('refuses where what is left %s', (_, sentence, words) => {
    expect(without(sentence, words)).toBeNull();
  });
});
