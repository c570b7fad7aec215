import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isLinear, nameOf, patterns } from './regexps';

// Written by `npm run prove`: checking all of them takes minutes, and what has been proven stays so.
const proven = new Set<string>(JSON.parse(readFileSync('test/critic/regexps.json', 'utf8')));

it('holds only expressions that take a time linear in the text', async () => {
  const all = await patterns();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((pattern) => !proven.has(nameOf(pattern)) && !isLinear(pattern))).toEqual([]);
}, 600_000);

it('knows one that is not', () => {
  // Its own attack is let run for so long.
  expect(isLinear({ source: '^(?:a|aa)+$', flags: '' }, 1000)).toBe(false);
});
