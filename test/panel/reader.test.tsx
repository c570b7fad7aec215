// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../src/panel/reader';
import { draw, one, press, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const drawReader = (props: Partial<ReaderProps>) => {
  const onRelation = vi.fn();
  const all = { recipient: 'Ms. Arno', relation: 'above', said: false, words: [], foreign: false, onRelation } as const;
  return { ...draw(<Reader {...all} {...props} />), onRelation };
};

it('asks who the reader is, by name where there is one', () => {
  expect(texts(drawReader({}).root, 'h2')).toEqual(['Who is Ms. Arno to you?']);
  expect(texts(drawReader({ recipient: '' }).root, 'h2')).toEqual(['Who is your reader to you?']);
});

it('offers above, peer and unknown, and checks what the critic went by', () => {
  const { root } = drawReader({ relation: 'peer' });
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio][name=relation]')];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['above', false],
    ['peer', true],
    ['unknown', false],
  ]);
});

it('marks a guess as a guess, in words, and says so where there is none', () => {
  expect(texts(drawReader({ said: false }).root, '.hint')).toEqual(['Guessed from your letter.']);
  expect(texts(drawReader({ said: false, relation: 'unknown' }).root, '.hint')[0]).toMatch(
    /^Your letter does not tell/,
  );
  expect(texts(drawReader({ words: ['Dear Professor', 'I am a student', 'your lab'] }).root, '.hint')).toEqual([
    'Guessed from “Dear Professor”, “I am a student”.',
  ]);
  expect(texts(drawReader({ said: true, words: ['your lab'] }).root, '.hint')).toEqual([]);
});

it('passes on what the user says, and not what a script does', () => {
  const { root, onRelation } = drawReader({});
  const peer = one<HTMLInputElement>(root, 'input[value=peer]');
  peer.click();
  expect(peer.checked).toBe(true);
  expect(onRelation).not.toHaveBeenCalled();
  press(one(root, 'input[value=unknown]'));
  expect(onRelation.mock.calls).toEqual([['unknown']]);
});
