import { describe, expect, it } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { critique } from '../../src/critic/index';
import type { Letter, Mark } from '../../src/critic/letter';

const settings = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;
const LETTER = `Dear Professor Lind,

I am a student in Oslo. Last spring our club walked the western shore and kept a log of all that we saw. Would you be open to a call about your wells?`;
const LOG = 'Last spring our club walked the western shore and kept a log of all that we saw.';
const ASK = 'Would you be open to a call about your wells?';

const letterOf = (body: string, marks: readonly Mark[] = []): Letter => ({
  subject: 'Wells',
  body,
  kind: 'new',
  recipients: [],
  relation: 'above',
  marks,
});
const markOf = (quote: string, signal: Mark['signal'], is: boolean): Mark => {
  const start = LETTER.indexOf(quote);
  return { start, end: start + quote.length, signal, is };
};
const judged = (...marks: readonly Mark[]): Critique => critique(letterOf(LETTER, marks), settings);
const ruleIds = ({ findings }: Critique): readonly string[] => findings.map(({ rule }) => rule);

describe('what is known of a signal', () => {
  it('tells the kind and the size of an ask, and what it is about', () => {
    const details = judged().sentences.flatMap((sentence) => sentence.details);
    const ask = details.find(({ id }) => id === 'ask');
    expect(ask).toMatchObject({ kind: 'call', size: 'hour' });
    expect(LETTER.slice(ask?.about?.start, ask?.about?.end)).toBe('your wells');
    expect(ask?.sure).toBeGreaterThan(0.5);
    expect(ask?.sure).toBeLessThanOrEqual(1);
  });

  it('tells the kind of a give, and whether it could be checked', () => {
    const { sentences } = judged(markOf(LOG, 'give', true));
    const give = sentences.flatMap(({ details }) => details).find(({ id }) => id === 'give');
    expect(give).toMatchObject({ sure: 1, kind: 'offer', exact: false });
  });
});

describe('the writer’s word', () => {
  it('is obeyed: what is marked as a give before the ask is one', () => {
    expect(ruleIds(judged())).toContain('ask-before-give');
    const given = judged(markOf(LOG, 'give', true));
    expect(given.reading).toMatchObject({ order: 'give-first', value: 'specific' });
    expect(given.reading.sure.value).toBe(1);
    expect(ruleIds(given)).not.toContain('ask-before-give');
    expect(ruleIds(given)).not.toContain('no-value');
  });

  it('is obeyed: what is marked as no ask is none', () => {
    const { sentences, findings } = judged(markOf(ASK, 'ask', false));
    expect(sentences.flatMap(({ signals }) => signals)).not.toContain('ask');
    expect(findings.map(({ rule }) => rule)).not.toContain('ask-before-give');
  });

  it('adds what no pattern and no model had seen', () => {
    const { sentences } = judged(markOf(LOG, 'presumption', true));
    expect(sentences.find(({ start }) => LETTER.startsWith(LOG, start))?.signals).toContain('presumption');
  });
});

describe('a question', () => {
  it('is asked of the sentences in doubt, and its answer is a mark that settles it', () => {
    // The words of a fact that might be a gift.
    const body = LETTER.replace(LOG, 'I could bring our log of the wells.');
    const asked = critique(letterOf(body), settings).findings.find(({ question }) => question !== undefined);
    const answer = asked?.question?.answers.find(({ is }) => is);
    if (answer === undefined) throw new Error('no question was asked');
    expect(body.slice(answer.start, answer.end)).toBe(answer.quote);
    const { start, end, signal, is } = answer;
    const settled = critique(letterOf(body, [{ start, end, signal, is }]), settings);
    expect(settled.findings.map(({ rule }) => rule)).not.toContain(asked?.rule);
  });
});

describe('findings', () => {
  it('have a name each, also where two blanks stand in one letter and one in its subject', () => {
    const body = 'Hi Ana,\n\nYour lecture starts at [time of day]. The room is [room number].';
    const { findings } = critique({ ...letterOf(body), subject: 'Order for [Company Name]' }, settings);
    const blanks = findings.filter(({ rule }) => rule === 'unfilled-blank');
    expect(blanks).toHaveLength(3);
    expect(new Set(blanks.map(({ id }) => id)).size).toBe(3);
  });

  it('take a length for no topic', () => {
    const body = LETTER.replace(ASK, 'Would you have about 20 minutes for a coffee?');
    const texts = critique(letterOf(body), settings).findings.flatMap(({ rewrites }) =>
      rewrites.flatMap(({ edits }) => edits.map(({ text }) => text)),
    );
    expect(texts.filter((text) => text.includes('about 20 minutes'))).toEqual([]);
  });
});

describe('language', () => {
  it('leaves alone a paragraph that is not English', () => {
    const french = 'Je vous remercie pour votre aide et pour le temps que vous avez pris avec nous cette semaine.';
    const { reading, sentences } = critique(letterOf(`${LETTER}\n\n${french}`), settings);
    expect(reading.foreign.map(({ start, end }) => `${LETTER}\n\n${french}`.slice(start, end))).toEqual([french]);
    expect(sentences.every(({ end }) => end <= LETTER.length)).toBe(true);
  });

  it('takes English with foreign names for English', () => {
    const body = `${LETTER}\n\nThe street is called Rue de la République, and the club meets at Café Central in Besançon.`;
    expect(critique(letterOf(body), settings).reading.foreign).toEqual([]);
  });
});
