// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { OptionsProps } from '../../src/options/options';
import { readWho } from '../../src/options/who';
import { one, press, texts, typeInto } from '../kit/dom';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const RELATIONS = { 'zoe@example.org': 'unknown', 'ångström@example.org': 'above', '@myfirm.example': 'peer' } as const;

const people = (given: Partial<OptionsProps> = {}) => drawOptions({}, { relations: RELATIONS, ...given });

const drawn = () => new Promise((resolve) => setTimeout(resolve));

const add = async (root: HTMLElement, typed: string): Promise<void> => {
  typeInto(one<HTMLInputElement>(root, '#who'), typed);
  await drawn();
  one(root, '#add-person').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
};
const typed = (root: HTMLElement): string => one<HTMLInputElement>(root, '#who').value;

it('lists whoever was spoken of, sorted as people sort, each with what was said', () => {
  const { root } = people();
  expect(texts(root, '.people bdi')).toEqual(['@myfirm.example', 'ångström@example.org', 'zoe@example.org']);
  const said = [...root.querySelectorAll<HTMLInputElement>('.people input:checked')].map(({ value }) => value);
  expect(said).toEqual(['peer', 'above', 'unknown']);
  expect(texts(root, '.people legend')[0]).toBe('Who is @myfirm.example to you?');
});

it('changes what was said of one, and keeps the others', () => {
  const { root, said } = people();
  press(one(root, '.people li:nth-child(2) [value=peer]'));
  expect(said.mock.lastCall).toEqual([{ ...RELATIONS, 'ångström@example.org': 'peer' }]);
});

it('forgets one, and the keyboard stays in the list', () => {
  const { root, said } = people();
  press(one(root, '[aria-label="Forget zoe@example.org"]'));
  expect(said.mock.lastCall).toEqual([{ 'ångström@example.org': 'above', '@myfirm.example': 'peer' }]);
  expect(document.activeElement).toBe(one(root, '.people'));
});

it('adds an address or a whole domain, in small letters', async () => {
  const { root, said } = people();
  await add(root, ' Dean@Example.org ');
  expect(said.mock.lastCall).toEqual([{ ...RELATIONS, 'dean@example.org': 'peer' }]);
  await vi.waitFor(() => expect(typed(root)).toBe(''));
  press(one(root, '[name=new-relation][value=above]'));
  await vi.waitFor(() => expect(one<HTMLInputElement>(root, '[name=new-relation]:checked').value).toBe('above'));
  await add(root, '@institute.example');
  expect(said.mock.lastCall).toEqual([{ ...RELATIONS, '@institute.example': 'above' }]);
});

it('says in one line what is neither, keeps it as it was typed, and is silent once it is mended', async () => {
  const { root, said } = people();
  await add(root, 'the dean');
  await vi.waitFor(() => expect(one(root, '#who-refused').textContent).toMatch(/neither an address/));
  expect(typed(root)).toBe('the dean');
  expect(one(root, '#who').getAttribute('aria-invalid')).toBe('true');
  expect(said).not.toHaveBeenCalled();
  typeInto(one<HTMLInputElement>(root, '#who'), 'the dean@');
  await vi.waitFor(() => expect(one(root, '#who-refused').textContent).toBe(''));
});

it('keeps what was typed where it cannot be stored', async () => {
  const { root } = people({ onRelations: async () => false });
  await add(root, 'dean@example.org');
  await drawn();
  expect(typed(root)).toBe('dean@example.org');
  expect(one(root, '#who-refused').textContent).toBe('');
});

it('says so when nobody was spoken of yet', () => {
  const { root } = people({ relations: {} });
  expect(texts(root, '#people .detail').at(-1)).toBe('Nobody yet.');
});

it.each([
  ['ada@example.org', 'ada@example.org'],
  ['@Example.ORG', '@example.org'],
  ['ada@localhost', null],
  ['ada', null],
  ['', null],
  ['ada@example.', null],
  ['a b@example.org', null],
  ['a@b@example.org', null],
  ['Ada <Ada@Example.org>', 'ada@example.org'],
  ['Ada <ada>', null],
])('reads %j as %j', (text, who) => {
  expect(readWho(text)).toBe(who);
});
