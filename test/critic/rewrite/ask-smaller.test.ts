import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/critic/letter';
import { read } from '../../../src/critic/reading';
import { askSmaller } from '../../../src/critic/rewrite/ask-smaller';
import { made as rewritten } from '../../../src/critic/rewrite/edits';
import { letterOf } from '../rule-tester';

/** What the letter says instead of `sentence`, by the label of each way to ask for less. */
const asked = (
  sentence: string,
  relation: Relation = 'above',
  before = 'I run a clinic.',
): Readonly<Record<string, string>> => {
  const letter = letterOf(`Hi Ada,\n\n${before} ${sentence}\n\nBest,\nJo`, { relation });
  const report = read(letter);
  const found = report.sentences.find(({ text }) => text === sentence);
  if (found === undefined) throw new Error(`not one sentence: ${sentence}`);
  const { down, atOnce } = askSmaller(report, found);
  return Object.fromEntries(
    [...down, atOnce].map(({ label, edits }) => [
      label,
      rewritten(letter.body, edits).replace(`Hi Ada,\n\n${before} `, '').replace('\n\nBest,\nJo', ''),
    ]),
  );
};

describe('askSmaller', () => {
  it('keeps what the meeting was to be about, in the writer’s words: plainly, warmly and briefly', () => {
    expect(asked('Could we get coffee to talk about pricing for clinics?')).toEqual({
      'Ask by email': 'Could I ask you one question by email about pricing for clinics?',
      'Ask by email, warmly':
        'Could I ask you one question by email about pricing for clinics, for whenever it suits you and only if it does?',
      'Ask it here': 'One question about pricing for clinics, which a line would answer: [your question]?',
    });
  });

  it('leaves a blank where nothing says what it is about', () => {
    expect(asked('Could we get coffee?')).toEqual({
      'Ask by email': 'Could I ask you one question by email about [the one thing you want to know]?',
      'Ask by email, warmly':
        'Could I ask you one question by email about [the one thing you want to know], for whenever it suits you and only if it does?',
      'Ask it here': 'One question, which a line would answer: [your question]?',
    });
  });

  it('comes down from a meeting to a call where the reader does not stand above, as long as it was to be if that is short', () => {
    expect(asked('Could we meet for an hour about pricing for clinics?', 'unknown')).toMatchObject({
      'Ask for a short call': 'Could we speak by phone about pricing for clinics, for a few minutes?',
    });
    expect(asked('Could we meet for 15 minutes about pricing for clinics?', 'peer')).toMatchObject({
      'Ask for a short call': 'Could we speak by phone about pricing for clinics, for 15 minutes?',
    });
  });

  it('asks for the place that is sought by its own name', () => {
    expect(asked('I am looking for a 12-week internship in your lab.')).toMatchObject({
      'Ask by email': 'Could I ask you one question by email about a 12-week internship in your lab?',
      'Ask for a yes or no': 'Do you have a 12-week internship in your lab? A yes or no is enough.',
    });
  });

  it('does not take a gift that its own blank stands for as a sign of something to propose', () => {
    const stem = 'I have put together [a list, draft or fix] for you: [what it does for them].';
    expect(Object.keys(asked('Could we get coffee?', 'above', stem))).toContain('Ask by email');
    const offer = 'What I could do for you: [what exactly] for [which of their projects], by [when].';
    expect(Object.keys(asked('Could we get coffee?', 'above', offer))).toContain('Send it in writing');
  });

  it.each([
    [
      'I am looking for a summer internship in your lab from June to August 2027.',
      'a summer internship in your lab from June to August 2027',
    ],
    ['I want to apply for a PhD position in your group in 2027.', 'a PhD position in your group in 2027'],
    ['I am looking for a position in your lab to study wells.', 'a position in your lab'],
  ])('names the place with where and when: %s', (sentence, place) => {
    expect(asked(sentence)).toMatchObject({
      'Ask for a yes or no': `Do you have ${place}? A yes or no is enough.`,
    });
  });

  it('asks who it would be, where somebody yet unnamed is to be introduced', () => {
    expect(asked('Would you put me in\ntouch with the right person about night shifts?')).toEqual({
      'Ask by email': 'Could you tell me by email who would be the right person to write to about night shifts?',
      'Ask by email, warmly':
        'Could you tell me by email who would be the right person to write to about night shifts, for whenever it suits you and only if it does?',
      'Ask for a name': 'Who would be the right person to write to about night shifts? A name is enough.',
    });
    expect(Object.values(asked('Could you introduce me to Dr. Weiss over lunch?')).join(' ')).not.toContain(
      'Who would be',
    );
  });
});
