import { describe, expect, it } from 'vitest';
import { platitude } from '../../src/critic/rules/platitude';
import type { BadExample, Rule } from '../../src/critic/rules/rule';
import { problemsOf } from './rule-tester';

const FIRST = platitude.examples.find((example): example is BadExample => 'bad' in example) as BadExample;

/** A rule that is whole but for what `change` spoils. */
const spoilt = (change: Partial<Rule>): Rule => ({ ...platitude, ...change });
const problems = (rule: Rule, file = 'platitude') => problemsOf(rule, file, [rule]);
const withFirst = (first: Rule['examples'][number]): Rule =>
  spoilt({ examples: [first, ...platitude.examples.slice(1)] });

describe('problemsOf', () => {
  it('accepts a rule that is whole', () => {
    expect(problems(spoilt({}))).toEqual([]);
  });

  it.each<[string, Rule, string]>([
    ['a bad example without brackets', withFirst({ ...FIRST, bad: FIRST.bad.replace(/\[\[|\]\]/g, '') }), 'no [[ ]]'],
    [
      'a span that is off by one',
      withFirst({ ...FIRST, bad: FIRST.bad.replace('.]]', ']].') }),
      'expected “I hope this email finds you well”',
    ],
    [
      'a rewrite other than the one stated',
      withFirst({ ...FIRST, rewrite: 'Dear Professor Adeyemi' }),
      'the first rewrite makes',
    ],
    [
      'a rewrite that changes nothing',
      spoilt({ rewrite: ({ start }) => [{ label: 'Nothing', edits: [{ in: 'body', start, end: start, text: '' }] }] }),
      '“Nothing” changes nothing',
    ],
    [
      'a rewrite that still triggers the rule',
      spoilt({ rewrite: () => [{ label: 'Greet', edits: [{ in: 'body', start: 0, end: 0, text: 'O ' }] }] }),
      'still triggers the rule',
    ],
    [
      'a rewrite that puts another fault in the place of the first',
      spoilt({
        rewrite: (draft) => [
          { label: 'Vary', edits: [{ in: 'body', start: draft.start, end: draft.end, text: 'How are you?' }] },
        ],
      }),
      '“Vary” still triggers the rule',
    ],
    ['no rewrite at all', spoilt({ rewrite: () => [] }), '0 rewrites'],
    [
      'two rewrites of one label',
      spoilt({
        rewrite: (draft, report) =>
          platitude
            .rewrite(draft, report)
            .flatMap((rewrite) => [rewrite, rewrite])
            .slice(0, 2),
      }),
      'two rewrites of one label',
    ],
    ['the same example twice', spoilt({ examples: [...platitude.examples, FIRST] }), 'the same example twice'],
    [
      'too few bad examples',
      spoilt({ examples: platitude.examples.filter((example) => example !== FIRST) }),
      '2 bad examples',
    ],
    ['too few good examples', spoilt({ examples: platitude.examples.slice(0, 5) }), '2 good examples'],
    [
      'good examples that avoid every trigger word',
      spoilt({
        examples: [
          ...platitude.examples.slice(0, 3),
          ...['One?', 'Two?', 'Three?'].map((good) => ({ good, because: 'short' })),
        ],
      }),
      'innocently',
    ],
    [
      'a good example on which the rule speaks',
      spoilt({
        examples: [
          ...platitude.examples,
          { good: `${FIRST.bad.replace(/\[\[|\]\]/g, '')} Thank you.`, because: 'wrong' },
        ],
      }),
      'speaks of “I hope this email finds you well.”',
    ],
    [
      'a message that is too long',
      spoilt({ check: (report) => platitude.check(report).map((draft) => ({ ...draft, message: 'x'.repeat(141) })) }),
      'a message of 141 characters',
    ],
  ])('refuses %s', (_name, rule, complaint) => {
    expect(problems(rule).join('\n')).toContain(complaint);
  });

  it('refuses an id that is not the name of its file', () => {
    expect(problems(spoilt({}), 'courtesy').join('\n')).toContain('not the file');
  });

  it('refuses a rule that is not in the list', () => {
    expect(problemsOf(spoilt({}), 'platitude', []).join('\n')).toContain('not in the list');
  });
});
