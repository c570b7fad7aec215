import { expect, it, vi } from 'vitest';
import type { Critique, Finding } from '../../src/critic/critique';
import type { Person } from '../../src/critic/letter';
import type { Composer } from '../../src/mail/site';
import { createAnswers } from '../../src/page/answers';
import { createJudgement } from '../../src/page/judgement';
import { critiqueOf, finding } from '../panel/samples';
import { preferencesOf } from './sample-preferences';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const SUBJECT: Finding = { ...finding('subject', 'warning', 'next week'), in: 'subject', rewrites: [] };
const BODY: Finding = {
  ...finding('platitude', 'warning', 'I love your work'),
  in: 'body',
  start: 0,
  end: 6,
  rewrites: [],
};

/** A judgement of a letter that `type` changes. */
const judging = (answer: () => Promise<Critique> = async () => critiqueOf([SUBJECT, BODY])) => {
  let letter = { subject: 'Hello', body: 'I hope so.', kind: 'new' as const, recipients: [] as readonly Person[] };
  const rememberRelation = vi.fn(async () => undefined);
  const keepMistake = vi.fn(async () => 1);
  const preferences = preferencesOf({ keepMistake, rememberRelation });
  const composer = {
    read: () => ({ letter, text: { text: letter.body, range: () => null } }),
    closed: new AbortController().signal,
  } as unknown as Composer;
  const judgement = createJudgement({
    composer,
    critic: { warm: () => undefined, ask: answer, rebuild: vi.fn() },
    preferences,
    answers: createAnswers(preferences),
    changed: () => undefined,
  });
  const type = (changed: Partial<typeof letter>): void => {
    letter = { ...letter, ...changed };
  };
  return { ...judgement, type, rememberRelation, keepMistake };
};

it('holds a finding of the subject only while the subject stands', async () => {
  const { judge, type, read, standing } = judging();
  await judge();
  type({ body: 'I hope so too.' });
  expect(read()).toBe(false);
  expect(standing(SUBJECT)).toEqual(SUBJECT);
  type({ subject: 'Hello again' });
  expect(read()).toBe(true);
  expect(standing(SUBJECT)).toBeUndefined();
  expect(standing(BODY)).toEqual(BODY);
});

it('has no critique at hand once the subject has changed', async () => {
  const { judge, type, atHand } = judging();
  await judge();
  expect(atHand()).not.toBeNull();
  type({ subject: 'Wells' });
  expect(atHand()).toBeNull();
});

it('takes no answer about a subject that has changed since', async () => {
  let answer: (critique: Critique) => void = () => undefined;
  const { judge, type, critique } = judging(() => new Promise((resolve) => (answer = resolve)));
  const judged = judge();
  type({ subject: 'Wells' });
  answer(critiqueOf([SUBJECT]));
  await judged;
  expect(critique()).toBeNull();
});

const [ALICE, BOB, CAROL] = ['alice', 'bob', 'carol'].map((name) => ({ name, email: `${name}@example.org` })) as [
  Person,
  Person,
  Person,
];

it('keeps what is said of a reader for that one, though others have gone since it was shown', async () => {
  const { type, read, readers, sayRelation, rememberRelation } = judging();
  type({ recipients: [ALICE, BOB, CAROL] });
  expect(read()).toBe(true);
  const [alice, bob] = readers();
  type({ recipients: [BOB, CAROL] });
  expect(read()).toBe(true);
  await sayRelation('above', bob?.id);
  await sayRelation('peer', alice?.id);
  expect(rememberRelation.mock.calls).toEqual([[[BOB], 'above']]);
});

it('keeps the sentence that a mistake is about, not one that says the same before it', async () => {
  const body = 'I will call on [day]. Or meet me on [day].';
  const at = body.lastIndexOf('[day]');
  const blank: Finding = { ...BODY, rule: 'unfilled-blank', quote: '[day]', start: at, end: at + 5 };
  const sentences = ['I will call on [day].', 'Or meet me on [day].'].map((text) => {
    const start = body.indexOf(text);
    return { start, end: start + text.length, text, signals: [], details: [] };
  });
  const { type, judge, dismiss, keepMistake } = judging(async () => ({ ...critiqueOf([blank]), sentences }));
  type({ body });
  await judge();
  await dismiss(blank, 'wrong');
  expect(keepMistake.mock.lastCall).toMatchObject([{ sentence: 'Or meet me on [day].' }]);
});
