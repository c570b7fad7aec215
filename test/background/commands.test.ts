import { beforeEach, expect, it, vi } from 'vitest';
import { relayCommand } from '../../src/background/commands';

const tabs = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs } }));
vi.mock('../../src/shell/browser', () => ({ browser: {} }));

type Tab = NonNullable<Parameters<typeof relayCommand>[1]>;
const tab = { id: 7 } as Tab;

beforeEach(() => {
  vi.clearAllMocks();
  tabs.sendMessage.mockResolvedValue(undefined);
  tabs.query.mockResolvedValue([{ id: 3 }]);
});

it('tells the tab that the browser names, or else the one in front', async () => {
  await relayCommand('next-finding', tab);
  await relayCommand('dismiss-finding');
  expect(tabs.sendMessage.mock.calls).toEqual([
    [7, { kind: 'command', command: 'next-finding' }],
    [3, { kind: 'command', command: 'dismiss-finding' }],
  ]);
  expect(tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
});

it('tells nobody of a command that is not ours, or where no tab is', async () => {
  await relayCommand('_execute_action', tab);
  tabs.query.mockResolvedValue([]);
  await relayCommand('next-finding');
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

it('does not mind a tab in which nothing of ours listens', async () => {
  tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
  await expect(relayCommand('toggle-panel', tab)).resolves.toBeUndefined();
});
