import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriticSettings, Edit, Finding } from '../../src/critic/critique';
import { critique } from '../../src/critic/index';
import { judge } from '../../src/critic/judge';
import type { Letter } from '../../src/critic/letter';
import { read } from '../../src/critic/reading';
import { made as rewritten } from '../../src/critic/rewrite/edits';
import { rules } from '../../src/critic/rules/index';
import { regionsOf } from '../../src/critic/text/regions';
import { corpus, doubled, examples, factsIn, filled, letters, many, PATIENCE, standsIn } from './generated';

const BALANCED: CriticSettings = { strictness: 'balanced', rulesOff: [], dismissed: [] };
const findingsOf = (letter: Letter): readonly Finding[] => judge(read(letter), BALANCED, rules);
const after = (letter: Letter, part: 'body' | 'subject', edits: readonly Edit[]): Letter => ({
  ...letter,
  [part]: rewritten(letter[part], edits),
});
const each = (letter: Letter, check: (finding: Finding, edits: readonly Edit[]) => void): void => {
  for (const finding of findingsOf(letter)) for (const { edits } of finding.rewrites) check(finding, edits);
};

const inventsNothing = (letter: Letter): void =>
  each(letter, ({ rule }, edits) => {
    const facts = edits.flatMap(({ text }) => factsIn(text)).filter((fact) => !standsIn(letter, fact));
    expect({ rule, facts }).toEqual({ rule, facts: [] });
  });

/** Rules that speak of a greeting may change it, and a blank may stand anywhere. */
const ANYWHERE = new Set(['wrong-name', 'unfilled-blank']);

const staysInside = (letter: Letter): void => {
  const kept = regionsOf(letter.body).filter(({ kind }) => kind !== 'body');
  each(letter, ({ rule, ...finding }, edits) => {
    const { length } = letter[finding.in];
    edits.forEach(({ in: part, start, end }, at) => {
      expect(part).toBe(finding.in);
      expect(start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(length);
    });
    if (finding.in === 'subject' || ANYWHERE.has(rule)) return;
    const made = rewritten(letter.body, edits);
    for (const { start, end } of kept) {
      const words = letter.body.slice(start, end).trim();
      expect({ rule, kept: made.includes(words) }).toEqual({ rule, kept: true });
    }
    expect(doubled(made)).toBeLessThanOrEqual(doubled(letter.body));
  });
};

const times = (findings: readonly Finding[], rule: string): number =>
  findings.filter((one) => one.rule === rule).length;

type Count = { made: number; again: number; added: number };

const count = (letter: Letter, total: Count): void => {
  const before = findingsOf(letter);
  for (const { rule, family, in: part, rewrites } of before)
    for (const { edits } of rewrites) {
      const now = findingsOf(after(letter, part, edits));
      total.made += 1;
      if (times(now, rule) >= times(before, rule)) total.again += 1;
      const isNew = (one: Finding): boolean => times(now, one.rule) > times(before, one.rule);
      if (now.some((one) => one.family !== family && one.rule !== 'unfilled-blank' && isNew(one))) total.added += 1;
    }
};

/** Takes the first rewrite there is, fills its blanks with `fill`, and goes on. */
const stepsOf = (letter: Letter, fill: (text: string) => string): { readonly steps: number; readonly end: Letter } => {
  let current = letter;
  for (let steps = 0; steps <= 12; steps += 1) {
    const next = critique(current, BALANCED).findings.find(
      ({ rule, rewrites }) => rule !== 'unfilled-blank' && rewrites.length > 0,
    );
    if (next === undefined) return { steps, end: current };
    const [first] = next.rewrites;
    const text = rewritten(
      current[next.in],
      (first?.edits ?? []).map((edit) => ({ ...edit, text: fill(edit.text) })),
    );
    current = { ...current, [next.in]: text };
  }
  return { steps: 13, end: current };
};

const isGrave = ({ rule, severity }: Finding): boolean => severity === 'serious' && rule !== 'unfilled-blank';

describe('the rewrites of all rules', { timeout: PATIENCE }, () => {
  it('invent no fact', () => {
    for (const letter of [...examples, ...corpus()]) inventsNothing(letter);
    fc.assert(fc.property(letters, inventsNothing), many);
  });

  it('touch nothing outside their edits: no greeting, no signature, no quote', () => {
    for (const letter of [...examples, ...corpus()]) staysInside(letter);
    fc.assert(fc.property(letters, staysInside), many);
  });

  it('end within twelve steps when they are taken one after another, and leave nothing grave', () => {
    const ends = (letter: Letter): void => {
      expect(stepsOf(letter, (text) => text).steps).toBeLessThanOrEqual(12);
      const { steps, end } = stepsOf(letter, filled);
      expect(steps).toBeLessThanOrEqual(12);
      expect(critique(end, BALANCED).findings.filter(isGrave)).toEqual([]);
    };
    for (const letter of [...examples, ...corpus()]) if (!/\[|\{\{|XXX/.test(letter.body)) ends(letter);
    fc.assert(fc.property(letters, ends), many);
  });

  it('hardly ever call for another: the models read the letter as a whole, so a few in a hundred may', () => {
    const of = (some: readonly Letter[]): Count => {
      const total: Count = { made: 0, again: 0, added: 0 };
      for (const letter of some) count(letter, total);
      return total;
    };
    const own = of(examples);
    expect(own.again / own.made).toBeLessThan(0.01);
    expect(own.added / own.made).toBeLessThan(0.02);
    // Sentences thrown together read like no letter.
    const thrown = of(fc.sample(letters, many));
    expect(thrown.again / thrown.made).toBeLessThan(0.02);
    expect(thrown.added / thrown.made).toBeLessThan(0.06);
  });
});
