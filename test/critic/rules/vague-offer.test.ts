import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/critic/judge';
import { read } from '../../../src/critic/reading';
import { vagueOffer } from '../../../src/critic/rules/vague-offer';
import { letterOf } from '../rule-tester';

const SETTINGS = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;

/** What is found in a letter of these sentences. */
const foundIn = (...sentences: readonly string[]) =>
  judge(read(letterOf(`Dear Ms. Ito,\n\n${sentences.join(' ')}`, { relation: 'above' })), SETTINGS, [vagueOffer]);
const labelsIn = (...sentences: readonly string[]): readonly string[] =>
  foundIn(...sentences).flatMap(({ rewrites }) => rewrites.map(({ label }) => label));

const VAGUE = 'We believe that a partnership would be mutually beneficial.';

describe('an offer that names nothing', () => {
  it('is not made concrete by a blank behind it', () => {
    expect(foundIn(VAGUE, 'I have put together [a list, draft or fix] for you: [what it does for them].')).toHaveLength(
      1,
    );
  });

  it('is by what it was made to say', () => {
    const kept = 'I am confident that I would be a valuable asset, having cut support time by 40 % at Novo.';
    expect(foundIn(kept, 'What I could do for your team: [what exactly], by [when].')).toEqual([]);
  });

  it('is cut only where no number goes with it', () => {
    expect(labelsIn(VAGUE)).toContain('Cut it');
    expect(labelsIn('I would be a valuable asset to your team, having cut support time by 40 % at Novo.')).toEqual([
      'Say what, and by when',
    ]);
  });

  it('is not made twice where it cannot be cut', () => {
    expect(
      labelsIn(
        'What I could do for you: [what exactly] for [which of their projects], by [when].',
        'I have cut support time by 40 % at Novo.',
        'I would be a valuable asset to your team of 40.',
      ),
    ).toEqual([]);
  });

  it.each([
    'I would be happy to help with your trial in any way I can, for example by phoning the 60 patients who missed visit 3.',
    'I believe I could contribute my skills to your lab, e.g. by cleaning the 2018 survey data by 1 March.',
  ])('is none where an example says what: %s', (offer) => {
    expect(foundIn(offer)).toEqual([]);
  });
});
