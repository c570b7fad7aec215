import { beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const create = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { create } } }));

const { welcome } = await import('../../src/background/first-run');

beforeEach(() => void create.mockClear());

it('opens the practice page when the extension is installed', async () => {
  await welcome({ reason: 'install', temporary: false });
  expect(create.mock.calls).toEqual([[{ url: '/src/welcome/index.html' }]]);
});

it.each<Runtime.OnInstalledReason>(['update', 'browser_update'])('opens nothing for %s', async (reason) => {
  await welcome({ reason, temporary: false });
  expect(create).not.toHaveBeenCalled();
});
