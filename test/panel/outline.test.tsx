// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { SentenceReading, SignalId } from '../../src/critic/critique';
import { Outline, type OutlineProps } from '../../src/panel/outline';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const sentence = (start: number, text: string, ...signals: SignalId[]): SentenceReading => ({
  start,
  end: start + text.length,
  text,
  signals,
  details: [],
});
const WORK = sentence(0, 'Your second chapter helped us.', 'specific-reference');
const ASK = sentence(31, 'Could we talk, and may I send my data?', 'ask', 'give', 'platitude');
const PLAIN = sentence(70, 'I live in Bergen.', 'self-introduction');
const SAID = { start: 70, end: 87, signal: 'give', is: true, quote: PLAIN.text } as const;

const drawOutline = (more: Partial<OutlineProps> = {}) => {
  const does = { onAnswer: vi.fn(), onTakeBack: vi.fn(), onShowWords: vi.fn() };
  const props: OutlineProps = { order: 'ask-first', sentences: [WORK, ASK, PLAIN], answers: [], ...does, ...more };
  return { ...draw(<Outline {...props} />), ...does };
};

it('says how the letter goes, and what each sentence was read as, in the order of the letter', () => {
  const { root } = drawOutline();
  expect(texts(root, '.outline > summary span:first-child')).toEqual(['You ask before you give']);
  expect(texts(root, '.outline > ol b')).toEqual(['Their work', 'You give', 'You ask']);
  expect(texts(root, '.outline > ol q')).toEqual([WORK.text, ASK.text]);
  const pieces = [...root.querySelectorAll<HTMLElement>('.bar i')];
  expect(pieces.map(({ dataset }) => dataset.reads)).toEqual(['specific-reference', 'give', undefined]);
  expect(pieces.map(({ style }) => style.flexGrow)).toEqual(['30', '38', '17']);
});

it('is put right in one click', () => {
  const { root, onAnswer } = drawOutline();
  press(one(root, '[data-reads=ask] .say'));
  for (const button of root.querySelectorAll<HTMLElement>('.outline-others .say')) press(button);
  const { start, end, text: quote } = ASK;
  expect(onAnswer.mock.calls).toEqual([
    [{ start, end, quote, signal: 'ask', is: false }],
    [SAID],
    [{ ...SAID, signal: 'ask' }],
    [{ ...SAID, signal: 'specific-reference' }],
  ]);
});

it('leads to the words', () => {
  const { root, onShowWords } = drawOutline();
  for (const button of root.querySelectorAll<HTMLElement>('.words')) press(button);
  expect(onShowWords.mock.calls).toEqual([[WORK.text], [ASK.text], [PLAIN.text]]);
});

it('lists what the writer said, in the writer’s voice, and takes it back', () => {
  const { root, onTakeBack } = drawOutline({ answers: [SAID, { ...SAID, signal: 'ask', is: false }] });
  expect(texts(root, 'section b')).toEqual(['This is what I give', 'This asks for nothing']);
  const [first] = root.querySelectorAll<HTMLElement>('section .say');
  press(first as HTMLElement);
  expect(onTakeBack.mock.calls).toEqual([[SAID]]);
});

it('is accessible', async () => {
  const { root } = drawOutline({ answers: [SAID] });
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(await faults(root)).toEqual([]);
});
