// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../src/panel/panel';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';
import { critiqueOf, finding } from './samples';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const move = finding('peer-move', 'serious', 'get a coffee');
const praise = finding('generic-praise', 'note', 'I love your work');

const drawPanel = (props: Partial<PanelProps>) => {
  const said = {
    onRelation: vi.fn(),
    onAnswer: vi.fn(),
    onTakeBack: vi.fn(),
    onShowWords: vi.fn(),
    onApply: vi.fn(),
    onDismiss: vi.fn(),
    onFocus: vi.fn(),
    onFold: vi.fn(),
    onRebuild: vi.fn(),
  };
  const all = {
    critique: null,
    current: null,
    rebuilt: null,
    relationSaid: null,
    readers: [{ id: 'arno', name: 'Ms. Arno', relation: null }],
    notice: null,
    offer: null,
    onRestore: null,
    answers: [],
    ...said,
    ...props,
  };
  const { root, again } = draw(<Panel {...all} />);
  return { root, again: (next: Partial<PanelProps>) => again(<Panel {...all} {...next} />), ...said };
};

it('shows each finding with its severity in words, its title, the words quoted and their effect, as they come', () => {
  const { root } = drawPanel({ critique: critiqueOf([move, praise]) });
  const articles = [...root.querySelectorAll('article')];
  expect(articles.map(({ dataset }) => [dataset.rule, dataset.severity])).toEqual([
    ['peer-move', 'serious'],
    ['generic-praise', 'note'],
  ]);
  expect(texts(root, 'article .severity')).toEqual(['Serious', 'Note']);
  expect(texts(root, 'article h3')).toEqual(['Title of peer-move', 'Title of generic-praise']);
  expect(texts(root, 'article q')).toEqual(['get a coffee', 'I love your work']);
  expect(texts(root, 'article .message')).toEqual(['Effect of peer-move.', 'Effect of generic-praise.']);
});

it('marks the finding that the writer is at, and says what it is', async () => {
  const { root } = drawPanel({ critique: critiqueOf([move, praise]), current: praise });
  expect(one(root, '[aria-current]').dataset.rule).toBe('generic-praise');
  expect(one(root, '[aria-live]').textContent).toBe('Title of generic-praise. Effect of generic-praise.');
  expect(await faults(root)).toEqual([]);
});

it('folds what stands beyond the limit', () => {
  const beyond = (quote: string) => finding('platitude', 'note', quote, { shown: false });
  const critique = critiqueOf([move, beyond('my notes'), beyond('next week')]);
  const { root, again } = drawPanel({ critique });
  expect(texts(root, '.findings > article')).toHaveLength(1);
  expect(texts(root, '.fold-out:not([open]) summary')[0]).toBe('No graver than these (2)');
  expect(texts(root, '.fold-out article')).toHaveLength(2);
  again({ current: critique.findings[2] ?? null });
  expect(texts(root, '.fold-out[open] article')).toHaveLength(2);
  expect(texts(drawPanel({ critique: critiqueOf([move]) }).root, '.fold-out article')).toEqual([]);
});

it('passes on what the user takes, sets aside, looks up or folds', () => {
  const { root, onApply, onDismiss, onFocus, onFold } = drawPanel({ critique: critiqueOf([move]) });
  press(one(root, 'button.rewrite'));
  expect(onApply.mock.calls).toEqual([[move, move.rewrites[0]]]);
  press(one(root, 'article button:has(q)'));
  expect(onFocus.mock.calls).toEqual([[move]]);
  press(one(root, '[data-scope="letter"]'));
  expect(onDismiss.mock.calls).toEqual([[move, 'letter']]);
  press(one(root, 'button.fold'));
  expect(onFold).toHaveBeenCalledOnce();
});

const asked = finding('ask-before-give', 'warning', 'Could we get a coffee next week?', {
  question: {
    text: 'Is it one of these?',
    answers: [
      { start: 67, end: 88, signal: 'give', is: true, quote: 'I can bring my notes.' },
      { start: 34, end: 66, signal: 'ask', is: false, quote: 'Could we get a coffee next week?' },
    ],
  },
});

it('asks where the critic cannot tell, and passes on the answer, with the keyboard kept', async () => {
  const { root, onAnswer } = drawPanel({ critique: critiqueOf([asked]) });
  expect(texts(root, '.question legend')).toEqual(['Is it one of these?']);
  // Who asks does not accuse as well.
  expect(texts(root, '.message')).toEqual([]);
  expect(texts(root, '.question b')).toEqual(['This is what I give', 'This asks for nothing']);
  expect(texts(root, '.question q')).toEqual(['I can bring my notes.', 'Could we get a coffee next week?']);
  one(root, 'button.answer:first-of-type').focus();
  press(one(root, 'button.answer:first-of-type'));
  expect(onAnswer.mock.calls).toEqual([[asked.question?.answers[0]]]);
  expect(document.activeElement).toBe(one(root, '.panel'));
  expect(await faults(root)).toEqual([]);
});

it('says so where paragraphs in another language were left alone', () => {
  const foreign = [{ start: 0, end: 4 }];
  const { root } = drawPanel({ critique: critiqueOf([], { foreign }) });
  expect(texts(root, '.reader .hint').join()).toMatch(/another language/);
  expect(texts(drawPanel({ critique: critiqueOf([]) }).root, '.reader .hint').join()).not.toMatch(/another language/);
});

it('shows a finding about the subject without words to look up where there are none, and edits of the subject', () => {
  const edits = [{ in: 'subject' as const, start: 0, end: 3, text: 'Tea at four' }];
  const about = finding('subject', 'note', 'Dear', {
    in: 'subject',
    quote: '',
    rewrites: [{ label: 'Name it', edits, preview: [{ is: 'cut', text: 'Tea' }] }],
  });
  const { root } = drawPanel({ critique: critiqueOf([about]) });
  expect(root.querySelector('button.words')).toBeNull();
  expect(texts(root, 'del')).toEqual(['Tea']);
});

it('silences a phrase or a rule as well, where there are words to silence', () => {
  const { root, onDismiss } = drawPanel({ critique: critiqueOf([move]) });
  press(one(root, '[data-scope="phrase"]'));
  press(one(root, '[data-scope="rule"]'));
  expect(onDismiss.mock.calls).toEqual([
    [move, 'phrase'],
    [move, 'rule'],
  ]);
  const wordless = drawPanel({
    critique: critiqueOf([finding('subject', 'note', 'Dear', { in: 'subject', quote: '' })]),
  });
  expect(wordless.root.querySelector('[data-scope="phrase"]')).toBeNull();
});

it('keeps the keyboard when the button that was pressed is about to go', () => {
  const { root } = drawPanel({ critique: critiqueOf([move]) });
  one(root, '[data-scope="letter"]').focus();
  press(one(root, '[data-scope="letter"]'));
  expect(document.activeElement).toBe(one(root, '.panel'));
});

it('does nothing for a click that a script made', () => {
  const { root, onApply, onDismiss, onFocus, onFold } = drawPanel({ critique: critiqueOf([move]) });
  const buttons = root.querySelectorAll('button');
  expect(buttons).toHaveLength(7);
  for (const button of buttons) button.click();
  for (const callback of [onApply, onDismiss, onFocus, onFold]) expect(callback).not.toHaveBeenCalled();
});

it('says what just happened in a live region that was there before', () => {
  const critique = critiqueOf([move]);
  const { root, again } = drawPanel({ critique });
  const region = one(root, '[role=status]');
  expect(region.textContent).toBe('');
  again({ notice: { text: 'Nothing was touched.' } });
  expect(one(root, '[role=status]')).toBe(region);
  expect(region.textContent).toBe('Nothing was touched.');
});

it.each([
  ['findings', critiqueOf([move, praise])],
  ['nothing found', critiqueOf([])],
  ['ordinary mail', critiqueOf([], { outreach: false })],
  ['no answer yet', null],
])('is accessible with %s', async (_, critique) => {
  const { root } = drawPanel({ critique, notice: { text: 'Nothing was touched.' } });
  expect(one(root, '[role=status]').textContent).toBe('Nothing was touched.');
  expect(await faults(root)).toEqual([]);
});

it('folds slips that any letter may have behind what its reader would feel, unless one is serious', () => {
  const slip = finding('subject', 'warning', 'my notes', { family: 'basics' });
  const { root, again } = drawPanel({ critique: critiqueOf([move, slip]) });
  expect(texts(root, '.findings > article h3')).toEqual(['Title of peer-move']);
  expect(one<HTMLDetailsElement>(root, 'details:has(article[data-rule=subject])').open).toBe(false);
  again({ critique: critiqueOf([move, slip]), current: slip });
  expect(one<HTMLDetailsElement>(root, 'details:has(article[data-rule=subject])').open).toBe(true);
  again({ critique: critiqueOf([move, { ...slip, severity: 'serious' }]) });
  expect(texts(root, '.findings > article h3')).toEqual(['Title of peer-move', 'Title of subject']);
});

it('says what is good already, folded behind the findings', () => {
  const { root } = drawPanel({ critique: critiqueOf([move]) });
  expect(texts(root, '.good li')).toEqual(['It shows that you know their work', 'One small ask']);
  expect(texts(root, 'details:has(.good) > summary')).toEqual(['Good already (2)']);
});

it('offers to turn a rule off that was called wrong too often', async () => {
  const { root, onDismiss } = drawPanel({ critique: critiqueOf([move]), offer: praise });
  expect(one(root, '.offer').textContent).toMatch(/“Title of generic-praise” wrong three times/);
  expect(await faults(root)).toEqual([]);
  press(one(root, '.offer button'));
  expect(onDismiss.mock.calls).toEqual([[praise, 'rule']]);
});

it('says how many findings there are to whoever cannot see them, once the critic has answered', () => {
  const { root, again } = drawPanel({});
  const region = one(root, '[aria-live]');
  expect(region.textContent).toBe('');
  again({ critique: critiqueOf([move, praise]) });
  expect(one(root, '[aria-live]')).toBe(region);
  expect(region.textContent).toBe('2 findings');
  again({ critique: critiqueOf([]) });
  expect(region.textContent).toBe('nothing to say');
});

it('asks and judges nothing before the critic has answered', () => {
  const { root } = drawPanel({ critique: null });
  expect(one(root, '.waiting').textContent).toMatch(/^Reading your letter/);
  expect(root.querySelector('input, article, .verdict')).toBeNull();
});
