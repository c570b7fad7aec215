// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../src/panel/reader';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const drawReader = (props: Partial<ReaderProps>) => {
  const onRelation = vi.fn();
  const all: ReaderProps = {
    readers: [{ id: 'arno', name: 'Ms. Arno', relation: null }],
    relation: 'above',
    said: false,
    words: [],
    foreign: false,
    onRelation,
  };
  return { ...draw(<Reader {...all} {...props} />), onRelation };
};

it('asks who the reader is, by name where there is one', () => {
  expect(texts(drawReader({}).root, 'h2')).toEqual(['Who is Ms. Arno to you?']);
  expect(texts(drawReader({ readers: [] }).root, 'h2')).toEqual(['Who is your reader to you?']);
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
  expect(onRelation.mock.calls).toEqual([['unknown', undefined]]);
});

it('asks of each of several readers, shows what was said of each, and passes on of whom it is said', async () => {
  const readers = [
    { id: 'arno', name: 'Ms. Arno', relation: null },
    { id: 'sam@example.org', name: 'sam@example.org', relation: 'peer' as const },
  ];
  const { root, onRelation } = drawReader({ readers });
  expect(texts(root, 'h2')).toEqual(['Who are they to you? The highest decides.']);
  expect(texts(root, '.readers span')).toEqual(['Ms. Arno', 'sam@example.org']);
  expect(texts(root, '.together')).toEqual(['Taken together: Above me']);
  const checked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
  expect(checked.map(({ name, value }) => [name, value])).toEqual([['relation-1', 'peer']]);
  press(one(root, '[name=relation-1][value=above]'));
  expect(onRelation.mock.calls).toEqual([['above', 'sam@example.org']]);
  expect(await faults(root)).toEqual([]);
});
