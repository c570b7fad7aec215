import { expect, it, vi } from 'vitest';
import type { Critique, Finding } from '../../src/critic/critique';
import type { Composer } from '../../src/mail/site';
import { createAnswers } from '../../src/page/answers';
import { createJudgement } from '../../src/page/judgement';
import { critiqueOf, finding } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';

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
  let letter = { subject: 'Hello', body: 'I hope so.', kind: 'new' as const, recipients: [] };
  const composer = {
    read: () => ({ letter, text: { text: letter.body, range: () => null } }),
    closed: new AbortController().signal,
  } as unknown as Composer;
  const judgement = createJudgement({
    composer,
    critic: { warm: () => undefined, ask: answer, rebuild: vi.fn() },
    preferences: {
      settings: () => settingsOf(),
      relations: () => ({}),
      change: async () => undefined,
      keepMistake: async () => 1,
      rememberRelation: async () => undefined,
    },
    answers: createAnswers(),
    changed: () => undefined,
  });
  const type = (changed: Partial<typeof letter>): void => {
    letter = { ...letter, ...changed };
  };
  return { ...judgement, type };
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
