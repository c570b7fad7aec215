import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/critic/judge';
import type { Relation } from '../../src/critic/letter';
import { read } from '../../src/critic/reading';
import { made as rewritten } from '../../src/critic/rewrite/edits';
import { rules } from '../../src/critic/rules/index';
import type { Rule } from '../../src/critic/rules/rule';
import { letterOf } from './rule-tester';

/** Letters before and after a rule's first rewrite, to be read by an editor; -u renders them anew. */
const FOLDER = new URL('../golden/', import.meta.url);
const LEAST = 8;
const BETWEEN_BLOCKS = '\n====\n';
const BEFORE = '\n---- before\n';
const AFTER = '\n---- after\n';

type Block = { readonly header: string; readonly before: string };

const fileOf = ({ id }: Rule): string => fileURLToPath(new URL(`${id}.txt`, FOLDER));

const blocksIn = (text: string): readonly Block[] =>
  text.split(BETWEEN_BLOCKS).map((block) => {
    const [header = '', rest] = `\n${block.trim()}`.split(BEFORE);
    if (rest === undefined) throw new Error(`no “---- before” in: ${block}`);
    return { header: header.trim(), before: rest.split(AFTER)[0]?.trim() ?? '' };
  });

const letterIn = ({ header, before }: Block) => {
  const fields = new Map(
    header.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const relation = fields.get('relation') as Relation | undefined;
  const to = fields.get('to')?.split(', ') ?? [];
  return letterOf(before, { subject: fields.get('subject') ?? '', to, ...(relation && { relation }) });
};

/** What the first rewrite of the first finding makes of the body, or of the subject line. */
const afterOf = (rule: Rule, block: Block): string => {
  const letter = letterIn(block);
  const [finding] = judge(read(letter), { strictness: 'strict', rulesOff: [], dismissed: [] }, [rule]);
  const [first] = finding?.rewrites ?? [];
  if (finding === undefined || first === undefined) throw new Error(`${rule.id} finds nothing in: ${block.before}`);
  const after = rewritten(letter[finding.in], first.edits);
  return finding.in === 'subject' ? `Subject: ${after}` : after;
};

describe('golden examples of', () => {
  it.each(rules)('$id', async (rule) => {
    const file = fileOf(rule);
    expect(existsSync(file), `there is no ${file}`).toBe(true);
    const blocks = blocksIn(readFileSync(file, 'utf8'));
    expect(blocks.length).toBeGreaterThanOrEqual(LEAST);
    const made = blocks.map((block) => `${block.header}${BEFORE}${block.before}${AFTER}${afterOf(rule, block)}\n`);
    await expect(made.join(`${BETWEEN_BLOCKS.slice(1)}`)).toMatchFileSnapshot(file);
  });
});
