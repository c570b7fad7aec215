// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { one, pressKey, texts, typeInto } from '../kit/dom';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const RELATIONS = { 'dean@example.org': 'above', '@myfirm.example': 'peer' } as const;

const search = (text: string) => {
  const { root } = drawOptions({ phrasesOff: ['touch base'] }, { relations: RELATIONS });
  const field = one<HTMLInputElement>(root, '[type=search]');
  typeInto(field, text);
  return { root, field };
};
const visible = (root: HTMLElement, selector: string): readonly string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.closest('[hidden]') === null)
    .map(({ textContent }) => textContent);
const said = (root: HTMLElement) => one(root, 'search [role=status]').textContent;

it('shows all before anything is typed', () => {
  const { root } = search('');
  expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
  expect(said(root)).toBe('');
});

it('finds a section by its own words and shows it whole, in the contents too', async () => {
  const { root } = search('whole DOMAIN');
  await vi.waitFor(() => expect(visible(root, 'h2')).toEqual(['People']));
  expect(visible(root, '.people bdi')).toEqual(['@myfirm.example', 'dean@example.org']);
  expect(visible(root, 'nav a')).toEqual(['People']);
  expect(said(root)).toBe('1 found.');
});

it('finds a rule by words of its reason or its examples, under its family', async () => {
  const { root } = search('coffee');
  await vi.waitFor(() => expect(visible(root, 'h2')).toEqual(['Rules']));
  expect(visible(root, 'h3')).toContain('Pecking order');
  expect(visible(root, 'h3')).not.toContain('Basics');
  expect(visible(root, 'article [role=switch]').length).toBe(Number.parseInt(said(root), 10));
});

it('finds what holds every word, its headings counted', async () => {
  const { root } = search('people dean');
  await vi.waitFor(() => expect(visible(root, '.people bdi')).toEqual(['dean@example.org']));
  expect(visible(root, 'h2')).toEqual(['People']);
});

it('does not find the words of the sample letter', async () => {
  const { root } = search('Lindqvist');
  await vi.waitFor(() => expect(said(root)).toBe('Nothing found.'));
  expect(visible(root, 'h2')).toEqual([]);
});

it('is cleared by Esc', async () => {
  const { root, field } = search('touch base');
  await vi.waitFor(() => expect(visible(root, 'h2')).toEqual(['Phrases never flagged']));
  pressKey(field, 'Escape');
  await vi.waitFor(() => expect(root.querySelectorAll('[hidden]')).toHaveLength(0));
  expect(field.value).toBe('');
  expect(texts(root, 'search [role=status]')).toEqual(['']);
});
