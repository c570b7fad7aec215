import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule } from '../../src/critic/rules/rule';
import { problemsOf } from '../critic/rule-tester';

/** A copy of what the script touches, and of what checks its work. */
const COPIED = ['src/critic', 'scripts/new-rule.mjs', 'tsconfig.base.json', 'biome.json', 'lint', 'package.json'];

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'worthwhile-'));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
afterEach(() => rmSync(copy, { recursive: true }));

const newRule = (...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'scripts/new-rule.mjs'), ...args], { encoding: 'utf8' });
const inCopy = (path: string): string => readFileSync(join(copy, 'src/critic/rules', path), 'utf8');
const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

describe('new-rule', () => {
  it('writes a rule that compiles, is formatted and listed, and is refused until it has examples', async () => {
    for (const id of ['too-many-links', 'all-about-me', 'zeal']) expect(newRule(id)).toMatchObject({ status: 0 });
    run(
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--vcs-enabled=false',
      '--error-on-warnings',
      'src/critic/rules',
    );
    run('node_modules/typescript/bin/tsc', '-b', 'src/critic');

    const { rules } = (await import(join(copy, 'src/critic/rules/index.ts'))) as { rules: readonly Rule[] };
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['all-about-me', 'platitude', 'too-many-links', 'zeal']));
    expect(ids).toEqual(ids.toSorted());
    const written = rules.filter(({ id }) => id === 'too-many-links');
    expect(written.flatMap((rule) => problemsOf(rule, 'too-many-links', rules))).toEqual(
      expect.arrayContaining([expect.stringContaining('0 bad examples'), expect.stringContaining('0 good examples')]),
    );
  });

  it('says what to do next', () => {
    const { stdout } = newRule('too-many-links');
    expect(stdout).toContain('src/critic/rules/too-many-links.ts');
    expect(stdout).toContain('npx vitest run');
  });

  it.each([
    ['no name', []],
    ['two names', ['one', 'two']],
    ['capitals', ['TooMany']],
    ['an underscore', ['too_many']],
    ['a hyphen at the end', ['too-']],
    ['a path', ['../signals/ask']],
    ['a word of the language', ['delete']],
    ['the name of the list', ['rules']],
    ['a rule that is there', ['platitude']],
    ['a file that is no rule', ['rule']],
  ])('refuses %s in one line, and touches nothing', (_, args) => {
    const list = inCopy('index.ts');
    const platitude = inCopy('platitude.ts');
    const { status, stderr } = newRule(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^new-rule: .+\n$/);
    expect(inCopy('index.ts')).toBe(list);
    expect(inCopy('platitude.ts')).toBe(platitude);
  });
});
