import { expect, it } from 'vitest';
import { rebuild } from '../../../src/critic/index';
import { judge } from '../../../src/critic/judge';
import { read } from '../../../src/critic/reading';
import { askBeforeGive } from '../../../src/critic/rules/ask-before-give';
import { letterOf } from '../rule-tester';

const SETTINGS = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;
const LIST = `Dear Prof. Keller,

I would like to ask for three things:
- a call of an hour next week to discuss my PhD plans
- your feedback on my 20-page proposal
- an introduction to Dr. Weiss at ETH

`;

const labelsIn = (body: string): readonly string[] =>
  judge(read(letterOf(body, { relation: 'above' })), SETTINGS, [askBeforeGive]).flatMap(({ rewrites }) =>
    rewrites.map(({ label }) => label),
  );

it('sums up no offer that names nothing', () => {
  expect(labelsIn(`${LIST}I am happy to help in any way I can.`)).not.toContain('Say in a line what you bring');
});

it('leaves one blank for one gift in a letter that is rebuilt', () => {
  const { body } = rebuild(
    letterOf(`${LIST}I am happy to help in any way I can.`, { relation: 'above' }),
    SETTINGS,
    [],
  );
  expect(body).toContain('What I could do for you: [');
  expect(body).not.toContain('What you would get: [');
});
