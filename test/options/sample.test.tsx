// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { CriticSettings, Finding, Severity } from '../../src/critic/critique';
import type { Letter } from '../../src/critic/letter';
import { SAMPLE } from '../../src/options/sample-letter';
import { faults } from '../kit/accessible';
import { one, press, texts } from '../kit/dom';
import { critiqueOf } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const found = (severity: Severity, quote: string, more: Partial<Finding> = {}): Finding => {
  const { in: part = 'body' } = more;
  const start = SAMPLE[part].indexOf(quote);
  if (start < 0) throw new Error(`Not in the sample letter: ${quote}`);
  return {
    id: quote,
    rule: 'platitude',
    family: 'flattery',
    severity,
    in: 'body',
    start,
    end: start + quote.length,
    quote,
    title: `About ${quote}`,
    message: '',
    sure: 1,
    shown: true,
    rewrites: [],
    ...more,
  };
};

/** What each level marks here: the gentle nothing, the balanced three places, of which two overlap. */
const critic = vi.fn(async (_: Letter, { strictness }: CriticSettings) =>
  critiqueOf(
    strictness === 'gentle'
      ? []
      : [
          found('serious', 'buy you a coffee'),
          found('warning', 'I would love to buy you a coffee and pick your brain'),
          found('note', 'A student', { in: 'subject' }),
          found('note', 'Best', { shown: false }),
        ],
  ),
);

const underlined = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.sample u')].map(({ dataset, textContent }) => [
    dataset.severity,
    textContent,
  ]);

it('underlines what the chosen level marks, the gravest where marks overlap, and lists it', async () => {
  const { root } = drawOptions({}, { ask: critic });
  await vi.waitFor(() => expect(underlined(root)).not.toEqual([]));
  expect(underlined(root)).toEqual([
    ['note', 'A student'],
    ['warning', 'I would love to '],
    ['serious', 'buy you a coffee'],
    ['warning', ' and pick your brain'],
  ]);
  expect(one(root, '.sample blockquote').textContent).toBe(`${SAMPLE.subject}\n\n${SAMPLE.body}`);
  expect(one(root, '.sample [role=status]').textContent).toBe('4 findings in this letter:');
  expect(texts(root, '.sample li')[0]).toBe('SeriousAbout buy you a coffee buy you a coffee');
  expect(await faults(root)).toEqual([]);
});

it('shows another level at once, and the rules and phrases that are off', async () => {
  const { root, again } = drawOptions({ rulesOff: ['length'], phrasesOff: ['touch base'] }, { ask: critic });
  await vi.waitFor(() => expect(underlined(root)).toHaveLength(4));
  expect(critic.mock.lastCall?.[1]).toEqual({
    strictness: 'balanced',
    rulesOff: ['length'],
    phrasesOff: ['touch base'],
    dismissed: [],
  });
  again({ settings: settingsOf({ strictness: 'gentle' }) });
  await vi.waitFor(() => expect(underlined(root)).toEqual([]));
  expect(one(root, '.sample [role=status]').textContent).toBe('Nothing in this letter is marked.');
});

it('reads the letter for whichever reader is chosen', async () => {
  const { root } = drawOptions({}, { ask: critic });
  await vi.waitFor(() => expect(critic.mock.lastCall?.[0].relation).toBe('above'));
  press(one(root, '[name=sample-relation][value=peer]'));
  await vi.waitFor(() => expect(critic.mock.lastCall?.[0].relation).toBe('peer'));
});

it('does not ask again while nothing has changed', async () => {
  critic.mockClear();
  const { root, again } = drawOptions({}, { ask: critic });
  await vi.waitFor(() => expect(underlined(root)).toHaveLength(4));
  again({ settings: settingsOf({ theme: 'dark' }) });
  expect(critic).toHaveBeenCalledTimes(1);
});

it('shows the level that was chosen last, in whatever order answers come', async () => {
  const answers = new Map<string, () => void>();
  const ask = (_: Letter, { strictness }: CriticSettings) =>
    new Promise<ReturnType<typeof critiqueOf>>((resolve) =>
      answers.set(strictness, () => resolve(critiqueOf([found('warning', strictness === 'strict' ? 'Best' : 'Maya')]))),
    );
  const { root, again } = drawOptions({}, { ask });
  again({ settings: settingsOf({ strictness: 'strict' }) });
  answers.get('strict')?.();
  await vi.waitFor(() => expect(underlined(root)).toEqual([['warning', 'Best']]));
  answers.get('balanced')?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(underlined(root)).toEqual([['warning', 'Best']]);
});

it('says in one line that the critic cannot be reached', async () => {
  const { root } = drawOptions({}, { ask: () => Promise.reject(new Error('gone')) });
  await vi.waitFor(() =>
    expect(one(root, '.sample [role=status]').textContent).toMatch(/^The critic could not be reached/),
  );
  expect(one(root, '.sample blockquote').textContent).toContain(SAMPLE.body);
});
