// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PreviewPart } from '../../src/critic/critique';
import { RewriteButton } from '../../src/panel/rewrite';
import { draw, one, texts } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const drawParts = (...preview: readonly PreviewPart[]): HTMLElement =>
  one(
    draw(<RewriteButton rewrite={{ label: 'Ask smaller', edits: [], preview }} onApply={() => undefined} />).root,
    'button',
  );

it('strikes what goes and shows what comes, among what stays, under the name of the rewrite', () => {
  const button = drawParts(
    { is: 'kept', text: 'I read it. ' },
    { is: 'cut', text: 'Could we get a coffee?' },
    { is: 'added', text: 'May I send one question?' },
  );
  expect(texts(button, 'b')).toEqual(['Ask smaller']);
  expect(texts(button, 'del')).toEqual(['Could we get a coffee?']);
  expect(texts(button, 'ins')).toEqual(['May I send one question?']);
  expect(one(button, '.change').textContent).toBe('I read it. Could we get a coffee?May I send one question?');
});

it('marks each blank, and says in words that it is one', () => {
  const button = drawParts({ is: 'added', text: 'You get [a result] by [a day]. ' });
  expect(texts(button, 'mark')).toEqual(['a result (to fill in)', 'a day (to fill in)']);
  expect(texts(button, 'mark .unseen')).toHaveLength(2);
  expect(button.textContent).not.toMatch(/[[\]]/);
});
