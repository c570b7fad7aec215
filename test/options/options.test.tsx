// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { STRICTNESS } from '../../src/critic/arrange/strictness';
import { rules } from '../../src/critic/rules/index';
import { faults } from '../kit/accessible';
import { one, press, switchOver, texts } from '../kit/dom';
import { drawOptions } from './draw-options';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const switchOf = (root: HTMLElement, rule: string): HTMLInputElement =>
  one<HTMLInputElement>(root, `article[data-rule=${rule}] input[role=switch]`);

it('offers three levels, says what the chosen one does, and reports another', () => {
  const { root, made } = drawOptions();
  expect(texts(root, 'label:has([name=strictness])')).toEqual(['Gentle', 'Balanced', 'Strict']);
  expect(one<HTMLInputElement>(root, 'input[name=strictness]:checked').value).toBe('balanced');
  expect(texts(root, '#strictness > .detail').join()).toMatch(/unknown/);
  press(one(root, 'input[value=gentle]'));
  expect(made.mock.calls).toEqual([[{ strictness: 'gentle' }]]);
});

it('offers what to ask about before a letter is sent, says what the chosen one does, and reports another', () => {
  const { root, made } = drawOptions();
  expect(texts(root, 'label:has([name=send-guard])')).toEqual(['Never', 'About blanks', 'Serious too']);
  expect(one<HTMLInputElement>(root, 'input[name=send-guard]:checked').value).toBe('blanks');
  expect(texts(root, '.detail').join()).toMatch(/Asks once when a blank/);
  press(one(root, 'input[name=send-guard][value=off]'));
  expect(made.mock.calls).toEqual([[{ sendGuard: 'off' }]]);
});

it('lists the keys as the browser has them, one without a key too, and says where to change them', () => {
  const { root } = drawOptions();
  const table = [...root.querySelectorAll('table')].at(-1) as HTMLElement;
  expect(texts(table, 'tbody tr')).toEqual(['Go to the next findingAlt+Shift+.', 'Set it asidenone yet']);
  expect(texts(root, '.detail').join()).toMatch(/chrome:\/\/extensions\/shortcuts.*Manage Extension Shortcuts/);
});

it.each(['gentle', 'balanced', 'strict'] as const)('shows the critic’s own table at the level %s', (strictness) => {
  const { root } = drawOptions({ strictness });
  const shown = [...one(root, '#strictness table').querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(
      (cell) => cell.querySelector<HTMLElement>('.severity')?.dataset.severity ?? null,
    ),
  );
  const families = ['pecking-order', 'reciprocity', 'value', 'flattery', 'basics'] as const;
  const { [strictness]: table } = STRICTNESS;
  expect(shown).toEqual(families.map((family) => [table[family].above, table[family].unknown, table[family].peer]));
});

it('shows every rule once, under its family, with its reason and its source', () => {
  const { root } = drawOptions();
  const shown = [...root.querySelectorAll<HTMLElement>('article')].map(({ dataset }) => dataset.rule);
  expect([...shown].sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const rule of rules) {
    const article = one(root, `article[data-rule=${rule.id}]`);
    expect(one(article, 'label').textContent).toBe(rule.title);
    expect(texts(article, 'details > p')).toEqual([rule.why, `Source: ${rule.source}`]);
  }
  const value = [...root.querySelectorAll('.family')].find((family) => one(family, 'h3').textContent === 'Value');
  expect(value?.querySelectorAll('article')).toHaveLength(rules.filter(({ family }) => family === 'value').length);
});

/** What is shown of a text of an example, and the words of it that are underlined. */
const marked = (text: string | undefined): [string, string | undefined][] => {
  if (text === undefined) return [];
  const [, before = '', words, after = ''] = /^(.*?)\[\[(.*?)\]\](?!\])(.*)$/s.exec(text) ?? [];
  return words === undefined ? [[text, undefined]] : [[before + words + after, words]];
};

it('underlines in each example exactly the words that the rule marks, shows what it proposes, and nothing in those it leaves alone', () => {
  const { root } = drawOptions();
  for (const { id, examples } of rules) {
    const quotes = [...root.querySelectorAll(`article[data-rule=${id}] blockquote`)];
    const shown = quotes.map((quote) => [quote.textContent, quote.querySelector('u')?.textContent]);
    expect(shown).toEqual(
      examples.flatMap((example) =>
        'bad' in example
          ? [...marked(example.subject), ...marked(example.bad), [example.rewrite, undefined]]
          : [...marked(example.subject), [example.good, undefined]],
      ),
    );
  }
});

it('switches a rule off and on, and leaves the others as they are', () => {
  const { root, made } = drawOptions({ rulesOff: ['platitude'] });
  expect(switchOf(root, 'platitude').checked).toBe(false);
  expect(switchOf(root, 'peer-move').checked).toBe(true);
  switchOver(switchOf(root, 'peer-move'));
  switchOver(switchOf(root, 'platitude'));
  expect(made.mock.calls).toEqual([[{ rulesOff: ['platitude', 'peer-move'] }], [{ rulesOff: [] }]]);
});

it('says in a live region why a change was not kept', () => {
  expect(one(drawOptions().root, '.failure').textContent).toBe('');
  const { root } = drawOptions({}, { failure: 'the disk is full' });
  expect(one(root, '.failure').textContent).toBe('This could not be saved: the disk is full');
});

it('is accessible, with everything unfolded', async () => {
  const { root } = drawOptions(
    { phrasesOff: ['touch base'], offUntil: Date.now() + 60_000 },
    { relations: { '@a.example': 'peer' }, failure: 'no room' },
  );
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(await faults(root)).toEqual([]);
});

it('lists the phrases that are never flagged, each of which can be flagged again', () => {
  const { root, made } = drawOptions({ phrasesOff: ['pick your brain', 'touch base'] });
  expect(texts(root, '.phrases q')).toEqual(['pick your brain', 'touch base']);
  press(one(root, '.phrases li:first-child button'));
  expect(made.mock.calls).toEqual([[{ phrasesOff: ['touch base'] }]]);
  expect(document.activeElement).toBe(one(root, '.phrases'));
  expect(texts(drawOptions().root, '#phrases .detail, #phrases li')).toEqual([
    'None. A finding’s “Never flag this phrase” puts its words here.',
  ]);
});
