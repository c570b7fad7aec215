import { beforeEach, expect, it, vi } from 'vitest';
import { showCounts } from '../../src/background/toolbar';

const action = vi.hoisted(() => ({
  setTitle: vi.fn(async () => undefined),
  setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
}));
vi.mock('webextension-polyfill', () => ({ default: { action } }));
vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

beforeEach(() => void vi.clearAllMocks());

it('shows how many were found in the colour of the gravest, and each severity by its count', async () => {
  await showCounts(7, { serious: 0, warning: 2, note: 1 });
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '3' }]]);
  expect(action.setBadgeBackgroundColor.mock.calls).toEqual([[{ tabId: 7, color: '#8a5a08' }]]);
  expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title: 'Worthwhile · 2 to mend · 1 to note' }]]);
});

it.each([[null], [{ serious: 0, warning: 0, note: 0 }]])('shows nothing for %j', async (counts) => {
  await showCounts(7, counts);
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]]);
  expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title: 'Worthwhile' }]]);
});

it('shows what was told last, however close it came behind', async () => {
  await Promise.all([showCounts(7, { serious: 1, warning: 0, note: 0 }), showCounts(7, null)]);
  expect(action.setBadgeText.mock.lastCall).toEqual([{ tabId: 7, text: '' }]);
});
