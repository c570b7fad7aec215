import { expect, it } from 'vitest';
import { read } from '../../../src/critic/reading';
import { goesOn, isItem, standsFree } from '../../../src/critic/rewrite/list-item';
import { letterOf } from '../rule-tester';

const report = read(
  letterOf('Hi Ada,\n\nI run a mill. Could you:\n- look at the plan\n2- tell me what it lacks\n\nIt is short.'),
);

it('knows the items of a list', () => {
  expect(report.sentences.filter((sentence) => isItem(report.letter.body, sentence)).map(({ text }) => text)).toEqual([
    'look at the plan',
    'tell me what it lacks',
  ]);
});

it('leads from an item to the sentence that opens its list', () => {
  expect(report.sentences.map((sentence) => standsFree(report, sentence).text)).toEqual([
    'I run a mill.',
    'Could you:',
    'Could you:',
    'Could you:',
    'It is short.',
  ]);
});

it('knows an item that goes on with the sentence before its list', () => {
  const { body } = report.letter;
  expect(report.sentences.filter((sentence) => goesOn(body, sentence))).toHaveLength(2);
});
