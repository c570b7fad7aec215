import { expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

const executeScript = vi.hoisted(() => vi.fn(async () => []));
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

const { loadLetters } = await import('../../src/background/letters');

it('loads the letters’ script into the frame that asks, and into no other', async () => {
  await loadLetters({ tab: { id: 7 } as Tabs.Tab, frameId: 3 });
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['letters.js'] }]]);
});

it('loads nothing for a page of our own, which is in no tab', async () => {
  executeScript.mockClear();
  await loadLetters({});
  expect(executeScript).not.toHaveBeenCalled();
});
