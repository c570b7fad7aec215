// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { Verdict, type VerdictProps } from '../../src/panel/verdict';
import { faults } from '../kit/accessible';
import { draw, one, texts } from '../kit/dom';
import { critiqueOf } from './samples';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const withChecks = (critique: Critique, status: 'met' | 'not-applicable'): Critique => ({
  ...critique,
  checklist: critique.checklist.filter((check) => check.status === status),
});
const good = (reading: Partial<Critique['reading']> = {}): Critique => withChecks(critiqueOf([], reading), 'met');

const verdictOn = (props: Partial<VerdictProps>) => {
  const { root } = draw(<Verdict critique={good()} said={false} setAside={false} {...props} />);
  return { root, heading: one(root, 'h2').textContent, points: texts(root, 'li') };
};

it('calls a letter good to send, and lists what it does well', async () => {
  const { root, heading, points } = verdictOn({});
  expect(heading).toBe('Good to send');
  expect(points).toEqual(['It shows that you know their work', 'One small ask']);
  expect(await faults(root)).toEqual([]);
});

it('names what it did not see, before what it did', () => {
  const { heading, points } = verdictOn({ critique: critiqueOf([]) });
  expect(heading).toBe('Nothing to mend');
  expect(points).toEqual(['It gives before it asks', 'It shows that you know their work', 'One small ask']);
});

it('praises no letter of which findings were set aside', () => {
  expect(verdictOn({ setAside: true }).heading).toBe('Nothing else to say');
});

it('calls a letter good for an equal where that is a guess', () => {
  const critique = good({ relation: 'peer' });
  expect(verdictOn({ critique }).heading).toBe('Good to send to an equal');
  expect(verdictOn({ critique, said: true }).heading).toBe('Good to send');
});

it('has nothing to say about ordinary mail', () => {
  const { root, heading } = verdictOn({ critique: critiqueOf([], { outreach: false }) });
  expect(heading).toBe('Nothing to say');
  expect(one(root, 'p').textContent).toMatch(/ordinary mail/);
});

it('praises no letter that the critic was not sure of', () => {
  expect(verdictOn({ critique: withChecks(critiqueOf([]), 'not-applicable') })).toMatchObject({
    heading: 'Not judged',
    points: [],
  });
});
