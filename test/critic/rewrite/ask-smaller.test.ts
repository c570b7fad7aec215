import { describe, expect, it } from 'vitest';
import { read } from '../../../src/critic/reading';
import { askSmaller } from '../../../src/critic/rewrite/ask-smaller';
import { made as rewritten } from '../../../src/critic/rewrite/edits';
import { letterOf } from '../rule-tester';
import { sentenceOf } from './letter';

const asked = (sentence: string, topic?: string) => {
  const body = `Hi Ada,\n\n${sentence}\n\nBest,\nJo`;
  const { byMail, atOnce } = askSmaller(read(letterOf(body)), sentenceOf(body, sentence, 'ask', topic));
  return { byMail: rewritten(body, byMail.edits), atOnce: rewritten(body, atOnce.edits) };
};

describe('askSmaller', () => {
  it('keeps what the meeting was to be about, in the writer’s words', () => {
    expect(asked('Could we get coffee to talk about pricing for clinics?', 'pricing for clinics')).toEqual({
      byMail: 'Hi Ada,\n\nCould I ask you one question by email about pricing for clinics?\n\nBest,\nJo',
      atOnce:
        'Hi Ada,\n\nOne question about pricing for clinics, which a line would answer: [your question]?\n\nBest,\nJo',
    });
  });

  it('leaves a blank where nothing says what it is about', () => {
    expect(asked('Coffee sometime?')).toEqual({
      byMail: 'Hi Ada,\n\nCould I ask you one question by email about [the one thing you want to know]?\n\nBest,\nJo',
      atOnce: 'Hi Ada,\n\nOne question, which a line would answer: [your question]?\n\nBest,\nJo',
    });
  });
});
