import { describe, expect, it } from 'vitest';
import type { Rebuild } from '../../src/critic/critique';
import { critique, rebuild } from '../../src/critic/index';
import { made } from '../../src/critic/rewrite/edits';
import { letterOf } from './rule-tester';

const SETTINGS = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;
const BODY = `Dear Ms. Arden,

I hope you are doing well, and my name is Tom. I run a small bakery and am a big fan of your work. Could I buy you a coffee to talk about rents on the square? In return, I could also send you our sales figures from three years of price tests.

Best,
Jo Marsh`;
const LETTER = letterOf(BODY, { subject: 'Rents on the square', relation: 'above' });

const rebuilt = (...refused: readonly string[]): Rebuild => rebuild(LETTER, SETTINGS, refused);
const idOf = (label: string): string => rebuilt().changes.find((change) => change.label === label)?.id ?? '';

describe('rebuild', () => {
  it('takes the rewrites, puts the gift first, and leaves a way out', () => {
    expect(rebuilt().body).toBe(`Dear Ms. Arden,

My name is Tom. I run a small bakery and am a big fan of your work, above all [the one thing you mean, and why]. I could send you our sales figures from three years of price tests. Could I ask you one question by email about rents on the square? If it is not for you, no answer is needed.

Best,
Jo Marsh`);
  });

  it('gives edits over the letter as it is, which lead to the same body, and a preview that holds both', () => {
    const { edits, body, preview } = rebuilt();
    expect(made(BODY, edits)).toBe(body);
    const side = (gone: 'cut' | 'added'): string =>
      preview.flatMap(({ is, text }) => (is === gone ? [] : [text])).join('');
    expect(side('added')).toBe(BODY);
    expect(side('cut')).toBe(body);
  });

  it('lists each change, and leaves out what was refused', () => {
    const ids = rebuilt().changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const without = rebuilt(idOf('Ask by email'), 'way-out');
    expect(without.body).toContain('Could I buy you a coffee');
    expect(without.body).not.toContain('no answer is needed');
    expect(without.changes.filter(({ taken }) => !taken).map(({ label }) => label)).toEqual([
      'Ask by email',
      'Leave an easy way out',
    ]);
  });

  it('changes nothing where all that it comes up with is refused', () => {
    let refused: readonly string[] = [];
    for (let round = 0; round < 12; round += 1) refused = rebuilt(...refused).changes.map(({ id }) => id);
    expect(rebuilt(...refused)).toMatchObject({ edits: [], body: BODY });
  });

  it('leaves nothing grave but blanks to fill, greeting and signature as they are', () => {
    const { body } = rebuilt();
    const { findings } = critique({ ...LETTER, body }, SETTINGS);
    expect(findings.filter(({ rule, severity }) => severity === 'serious' && rule !== 'unfilled-blank')).toEqual([]);
    expect(body.startsWith('Dear Ms. Arden,\n\n')).toBe(true);
    expect(body.endsWith('\n\nBest,\nJo Marsh')).toBe(true);
  });

  it('keeps what the writer said of a sentence while others move', () => {
    const gift = 'In return, I could also send you our sales figures from three years of price tests.';
    const start = BODY.indexOf(gift);
    const marks = [{ start, end: start + gift.length, signal: 'give' as const, is: false }];
    const { changes } = rebuild({ ...LETTER, marks }, SETTINGS, []);
    expect(changes.map(({ id }) => id)).not.toContain('bring-first');
    expect(rebuilt().changes.map(({ id }) => id)).toContain('bring-first');
  });

  describe('of a sentence that two rewrites would change', () => {
    const long =
      'I run a small bakery on the square, which my grandmother opened in 1951 with two ovens and one cat, and which my brother and I have kept going through three floods and a fire and a winter without flour, and I would love to buy you a coffee to talk about rents on the square.';
    const letter = letterOf(`Dear Ms. Arden,\n\n${long}`, { relation: 'above' });
    const strict = { ...SETTINGS, strictness: 'strict' } as const;
    const move = `peer-move|${long.toLowerCase()}|0`;

    it('does not come back with what was refused', () => {
      const { body, changes } = rebuild(letter, strict, [move]);
      expect(changes.filter(({ id }) => id.startsWith('peer-move')).map(({ id }) => id)).toEqual([move]);
      expect(body).toContain('a fire and a winter without flour. I would love to buy you a coffee');
    });

    it('does not come back with what was dismissed', () => {
      expect(rebuild(letter, { ...strict, dismissed: [move] }, []).body).toContain(long);
    });
  });

  it('leaves the words of a finding that was dismissed, though another’s rewrite would take them', () => {
    const ask = 'When would you be available to talk about your tide tables?';
    const letter = letterOf(`Dear Ms. Arden,\n\nI am a student in Hull. ${ask}`, { relation: 'above' });
    const move = critique(letter, SETTINGS).findings.find(({ rule }) => rule === 'peer-move')?.id ?? '';
    expect(rebuild(letter, { ...SETTINGS, dismissed: [move] }, []).body).toContain(ask);
    const quote = critique(letter, SETTINGS).findings.find(({ id }) => id === move)?.quote ?? '';
    expect(rebuild(letter, { ...SETTINGS, phrasesOff: [quote] }, []).body).toContain(ask);
    expect(rebuild(letter, SETTINGS, []).body).not.toContain(ask);
  });

  it('leaves a sentence where it stands that its writer stands by, rather than reword it for another place', () => {
    const gift =
      'In return, I could also send you our sales figures from three years of price tests, and I would be happy to help in any way I can.';
    const letter = letterOf(`Dear Ms. Arden,\n\nI run a small bakery. Could you read my plan for the square? ${gift}`, {
      relation: 'above',
    });
    const own = critique(letter, SETTINGS).findings.filter(
      ({ quote, rule, id }) => rule !== id && gift.includes(quote),
    );
    expect(own).not.toEqual([]);
    expect(rebuild(letter, { ...SETTINGS, dismissed: own.map(({ id }) => id) }, []).body).toContain(gift);
  });

  it('moves a gift that is there rather than asking for another', () => {
    const gift = 'I have attached a table of 40 turbine sites that I measured, yours to use.';
    const body = `Dear Professor Tan,\n\nI am a student in Leeds. Could we meet for coffee next week? ${gift}`;
    const rebuilt = rebuild(letterOf(body, { relation: 'above' }), SETTINGS, []).body;
    expect(rebuilt).not.toContain('[what you offer');
    expect(rebuilt).not.toContain('You would get');
    expect(rebuilt.split(gift)).toHaveLength(2);
    expect(rebuilt.indexOf(gift)).toBeLessThan(rebuilt.indexOf('May I'));
  });

  it('opens with what is the reader’s, where the writer’s own stood before it', () => {
    const body =
      'Dear Dr. Osei,\n\nI have typed up the interviews as a table for you; it is attached. Your 2014 survey of wells gives two depths for well 7. Which of the two is right?';
    expect(rebuild(letterOf(body, { relation: 'above' }), SETTINGS, ['way-out']).body).toBe(
      'Dear Dr. Osei,\n\nYour 2014 survey of wells gives two depths for well 7. I have typed up the interviews as a table for you; it is attached. Which of the two is right?',
    );
  });

  it('leaves the way out behind what the ask would bring, not before it', () => {
    const body =
      'Dear Dr. Lindqvist,\n\nI read your 2019 paper on peat fires twice. I was wondering if you might have 15 minutes for a call about the two Estonian sites, since I have the core samples from 2021 and 2022 here. My sister sends her regards.';
    expect(rebuild(letterOf(body, { relation: 'above' }), SETTINGS, []).body).toContain(
      'You would get [what it brings them: an audience, a result, hours saved]. If it is not for you, no answer is needed. My sister',
    );
  });
});
