import { expect, it } from 'vitest';
import { critique } from '../../src/critic/index';
import type { Letter, Mark } from '../../src/critic/letter';

const OFFER = 'I can send you our 300 measurements from the western shore.';
const BODY = `Dear Professor Lindqvist,

I hope this email finds you well. Your 2019 paper on wells in clay changed how we sample. I am a student of hydrology in Bergen. Could we get a coffee next week? ${OFFER}

Best,
Maya`;

const noValueIn = (marks: readonly Mark[]) => {
  const letter: Letter = { subject: '', body: BODY, kind: 'new', recipients: [], relation: 'above', marks };
  const found = critique(letter, { strictness: 'balanced', rulesOff: [], dismissed: [] });
  return found.findings.find(({ rule }) => rule === 'no-value');
};

it('asks about an offer that was seen and is doubted, and is silent once it was said to be one', () => {
  const asked = noValueIn([]);
  expect(asked?.question?.answers.map(({ signal, is, quote }) => [signal, is, quote])).toEqual([['give', true, OFFER]]);
  expect(noValueIn(asked?.question?.answers ?? [])).toBeUndefined();
});
