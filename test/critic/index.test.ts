import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Critique, Strictness } from '../../src/critic/critique';
import { critique } from '../../src/critic/index';
import type { Relation } from '../../src/critic/letter';
import { made as rewritten } from '../../src/critic/rewrite/edits';
import { rules } from '../../src/critic/rules/index';
import { letterOf, letterOfBad } from './rule-tester';

const settings = (strictness: Strictness = 'balanced', rulesOff: string[] = [], dismissed: string[] = []) => ({
  strictness,
  rulesOff,
  dismissed,
});
const judged = (body: string, relation?: Relation, chosen = settings()): Critique =>
  critique(letterOf(body, { subject: 'Your chapter on salt', ...(relation && { relation }) }), chosen);
const raised = (body: string, relation?: Relation, chosen = settings()): readonly string[] =>
  judged(body, relation, chosen).findings.map(({ rule }) => rule);

const SPEAKERS_LOUNGE = `Hi Mr. Calloway,

It was great to meet you! I love your work! Here is my card. If you’re ever in Boston, it’d be a pleasure to meet up!`;

const GIVES_FIRST = `Dear Ms. Ferrante,

I run The Long Table, a show about food history with 30,000 listeners. After chapter 6 of your book on salt I drafted an outline for an episode about the monks' ledger; it is attached for you, to keep either way.

Would the ledger be fair to quote?

Best,
Jo`;

const COFFEE = 'Hi Ines,\n\nI am a planner in Porto. Could I buy you a coffee to hear about your tram lines?';

describe('critique', () => {
  it('hears three empty phrases in a letter from the speakers’ lounge', () => {
    for (const relation of ['above', 'unknown', undefined] as const) {
      expect(raised(SPEAKERS_LOUNGE, relation)).toEqual(
        expect.arrayContaining(['platitude', 'generic-praise', 'vague-invitation']),
      );
    }
  });

  it('lets the same words pass between friends', () => {
    expect(raised(SPEAKERS_LOUNGE, 'peer')).toEqual([]);
  });

  it('has nothing to say of a letter that gives, knows, and asks one small thing', () => {
    for (const relation of ['above', 'unknown', 'peer', undefined] as const) {
      const { findings, reading } = judged(GIVES_FIRST, relation);
      expect(findings).toEqual([]);
      expect(reading).toMatchObject({
        outreach: true,
        order: 'give-first',
        value: 'specific',
        familiarity: 'specific',
      });
    }
  });

  it('finds coffee upward, and nothing with a peer', () => {
    expect(judged(COFFEE, 'above').findings).toContainEqual(
      expect.objectContaining({ rule: 'peer-move', severity: 'serious', quote: 'buy you a coffee' }),
    );
    expect(raised(COFFEE, 'peer')).toEqual([]);
  });

  it.each([
    [
      'a note among colleagues',
      'Can you send me the draft by noon? I need to print it before the meeting. Thanks for the notes on page 3.',
    ],
    [
      'a reply',
      'Thanks for sending the draft so quickly. Friday works for the review, and I told the team. Let’s get lunch after.',
    ],
    ['a notice', 'The office is closed on Monday. Please take your plants home.'],
    ['nothing at all', ''],
  ])('is silent on %s', (_name, body) => {
    expect(judged(body, 'above', settings('strict')).findings).toEqual([]);
  });

  it('never guesses over the writer’s word', () => {
    expect(judged(COFFEE.replace('planner', 'student'), undefined).reading.relation).toBe('above');
    expect(judged(COFFEE.replace('planner', 'student'), 'unknown').reading.relation).toBe('unknown');
  });

  it('obeys the rules that are off, and what was dismissed', () => {
    expect(raised(SPEAKERS_LOUNGE, 'above', settings('balanced', ['platitude']))).not.toContain('platitude');
    const [first] = judged(SPEAKERS_LOUNGE, 'above').findings;
    const left = judged(SPEAKERS_LOUNGE, 'above', settings('balanced', [], [first?.id ?? ''])).findings;
    expect(left.map(({ id }) => id)).not.toContain(first?.id);
    expect(left).toHaveLength(judged(SPEAKERS_LOUNGE, 'above').findings.length - 1);
  });

  it('calls a finding by the same name when the letter changes elsewhere', () => {
    const ids = (body: string) => judged(body, 'above').findings.map(({ id }) => id);
    expect(ids(SPEAKERS_LOUNGE.replace('Here is my card.', 'Here is my new card.')).toSorted()).toEqual(
      ids(SPEAKERS_LOUNGE).toSorted(),
    );
    const twice = ids(SPEAKERS_LOUNGE.replace('I love your work!', 'I love your work! I love your work!'));
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('shows five at most, and counts the rest', () => {
    const many = `${SPEAKERS_LOUNGE} I am a huge fan. Let’s grab lunch sometime. We should connect. Let’s connect on LinkedIn. I’m in awe of you.`;
    const { findings } = judged(many, 'above');
    expect(findings.length).toBeGreaterThan(5);
    expect(findings.filter(({ shown }) => shown)).toEqual(findings.slice(0, 5));
  });

  it('fills the checklist with the words that decided', () => {
    const status = ({ checklist }: Critique) => Object.fromEntries(checklist.map((check) => [check.id, check.status]));
    expect(status(judged(SPEAKERS_LOUNGE, 'above'))).toEqual({
      'reader-known': 'met',
      'gives-first': 'not-applicable',
      'states-value': 'unmet',
      'knows-their-work': 'unmet',
      'no-empty-phrases': 'unmet',
      'one-small-ask': 'not-applicable',
    });
    expect(status(judged(GIVES_FIRST, 'unknown'))).toEqual({
      'reader-known': 'unmet',
      'gives-first': 'met',
      'states-value': 'met',
      'knows-their-work': 'met',
      'no-empty-phrases': 'met',
      'one-small-ask': 'met',
    });
    expect(judged(GIVES_FIRST, 'above').checklist.find(({ id }) => id === 'one-small-ask')?.quotes).toEqual([
      'Would the ledger be fair to quote?',
    ]);
    expect(
      judged('The office is closed on Monday.').checklist.every((check) => check.status === 'not-applicable'),
    ).toBe(true);
  });
});

/** Sentences that rules speak of, and others, in any order. */
const letters = fc
  .array(
    fc.constantFrom(
      'I hope this finds you well.',
      'I love your work!',
      'Big fan of your writing, and I would love to meet.',
      'If you are ever in Oslo, let us meet up!',
      'Could I pick your brain about pricing for clinics over coffee?',
      'My name is Ada and I am a student.',
      'I am happy to help in any way.',
      'Let’s connect on LinkedIn.',
      'I have attached a list of errata for you.',
      'Does table 3 count twice?',
      'The dog is brown.',
      'I came by and was so impressed by your journey, and I would love your advice.',
      'You are such an inspiration!',
      'I admire your esteemed company.',
      'May I join your prestigious lab?',
      'It is our hope that this letter finds you in good health.',
      'Thank you for your time and have a great day!',
      'I am free on Tuesday.',
      'In return, I could send you our price list.',
      'P.S. Sorry to bother you.',
      'i hope you are well, so could you call me?',
      '\n\n',
      '\n',
      '- ',
      '…',
      '👋',
    ),
    { maxLength: 12 },
  )
  .map((parts) => `Hi Ms. Lund,\n\n${parts.join(' ')}\n\nBest,\nAda`);
const relations = fc.constantFrom<Relation | undefined>('above', 'peer', 'unknown', undefined);
const strictnesses = fc.constantFrom<Strictness>('gentle', 'balanced', 'strict');

describe('every critique', () => {
  it('quotes exactly, edits inside the letter, and is the same twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(letters, fc.string({ unit: 'grapheme' })),
        relations,
        strictnesses,
        (body, relation, strictness) => {
          const { findings, sentences } = judged(body, relation, settings(strictness));
          for (const { start, end, quote, rewrites } of findings) {
            expect(body.slice(start, end)).toBe(quote);
            expect(rewrites.length).toBeGreaterThan(0);
            for (const { edits } of rewrites) {
              for (const edit of edits) {
                expect(edit.start).toBeLessThanOrEqual(edit.end);
                expect(edit.end).toBeLessThanOrEqual(body.length);
                expect(edit.text).not.toContain('\n');
              }
            }
          }
          for (const { start, end } of sentences) expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
          expect(judged(body, relation, settings(strictness))).toEqual(judged(body, relation, settings(strictness)));
        },
      ),
    );
  });

  it('invents nothing: what a rewrite adds stands in the letter, in a rule, or in a blank', () => {
    const facts = (text: string): string[] =>
      text.replace(/\[[^\]]*\]/g, '').match(/\d+|https?:\S+|(?<=[a-z,;] )\p{Lu}\p{Ll}+/gu) ?? [];
    fc.assert(
      fc.property(letters, relations, (body, relation) => {
        for (const { rewrites } of judged(body, relation, settings('strict')).findings) {
          for (const { edits } of rewrites) {
            for (const fact of edits.flatMap(({ text }) => facts(text))) expect(body).toContain(fact);
          }
        }
      }),
    );
  });

  it('leaves no trace of a finding whose rewrite was taken, and touches neither greeting nor signature', () => {
    fc.assert(
      fc.property(letters, relations, (body, relation) => {
        for (const { rule, quote, rewrites } of judged(body, relation, settings('strict')).findings) {
          // The same words elsewhere in the letter are judged by what stands around them there.
          if (body.split(quote).length > 2) continue;
          const text = rewritten(body, rewrites[0]?.edits ?? []);
          expect(text.startsWith('Hi Ms. Lund,')).toBe(true);
          expect(text.endsWith('Best,\nAda')).toBe(true);
          expect(text).not.toMatch(/\S {3,}\S/);
          const saidOf = (letter: string): number =>
            judged(letter, relation, settings('strict')).findings.filter(
              (one) => one.rule === rule && one.quote === quote,
            ).length;
          expect(saidOf(text)).toBeLessThan(saidOf(body));
        }
      }),
    );
  });

  it('comes from rules that are all reachable', () => {
    const speaking = new Set(
      rules.flatMap(({ examples }) =>
        examples.flatMap((example) =>
          'bad' in example ? critique(letterOfBad(example), settings('strict')).findings.map(({ rule }) => rule) : [],
        ),
      ),
    );
    expect([...speaking].toSorted()).toEqual(rules.map(({ id }) => id));
  });
});
