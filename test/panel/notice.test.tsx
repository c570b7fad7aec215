// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { NoticeLine } from '../../src/panel/notice';
import { draw, one, press } from '../kit/dom';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

it('offers the way back from what was just done, where there is one', () => {
  const onUndo = vi.fn();
  const { root, again } = draw(<NoticeLine notice={{ text: 'Not shown again.', onUndo }} />);
  press(one(root, '[role=status] .undo'));
  expect(onUndo).toHaveBeenCalledOnce();
  again(<NoticeLine notice={{ text: 'Nothing was touched.' }} />);
  expect(root.querySelector('button')).toBeNull();
});
