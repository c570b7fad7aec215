import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/critic/rules/index';
import { problemsOf } from '../rule-tester';

const files = readdirSync('src/critic/rules')
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'rule.ts')
  .map((file) => file.replace('.ts', ''));

describe('the list of rules', () => {
  it('holds every file of the folder, by id', () => {
    expect(rules.map(({ id }) => id)).toEqual(files.toSorted());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is whole', () => {
    expect(problemsOf(rule, id, rules)).toEqual([]);
  });
});
