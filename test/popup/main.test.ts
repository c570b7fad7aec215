// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { one, press, texts } from '../kit/dom';
import { fakeI18n } from '../kit/fake-browser';
import { critiqueOf } from '../panel/samples';
import { fakePermissions } from '../shell/fake-permissions';
import { fakeStorage } from '../shell/fake-storage';

const HOST = 'mail.google.com';
const tabs = { query: vi.fn(), sendMessage: vi.fn() };
const runtime = { openOptionsPage: vi.fn(async () => undefined) };
vi.mock('webextension-polyfill', () => ({ default: { tabs, runtime } }));
let storage = fakeStorage();
vi.mock('../../src/shell/browser', () => ({
  browser: {
    i18n: fakeI18n,
    permissions: fakePermissions(),
    runtime: { getManifest: () => ({ host_permissions: [] }) },
    get storage() {
      return storage;
    },
  },
}));

/** Opens the popup as a browser does: each time as a new page. */
const open = async (): Promise<HTMLElement> => {
  vi.resetModules();
  const root = document.createElement('main');
  root.id = 'root';
  document.body.replaceChildren(root);
  await import('../../src/popup/main');
  return root;
};

beforeEach(() => {
  vi.clearAllMocks();
  storage = fakeStorage();
  tabs.query.mockResolvedValue([{ id: 7 }]);
});

it('shows the checklist of the letter in the active tab', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: critiqueOf([]) });
  const root = await open();
  expect(tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
  expect(tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'letter-in-front' }]]);
  expect(root.querySelectorAll('li')).toHaveLength(6);
});

it('says that no letter is open where the page has none', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: null });
  expect(texts(await open(), 'h1')).toEqual(['No letter open']);
});

it('asks again while the page has not heard yet that it may read', async () => {
  tabs.sendMessage
    .mockResolvedValueOnce({ host: HOST, off: 'here' })
    .mockResolvedValueOnce({ host: HOST, off: 'here' })
    .mockResolvedValue({ host: HOST, critique: critiqueOf([]) });
  expect((await open()).querySelectorAll('li')).toHaveLength(6);
  expect(tabs.sendMessage).toHaveBeenCalledTimes(3);
});

it.each([
  ['no script of ours is in the page', () => tabs.sendMessage.mockRejectedValue(new Error('No receiver'))],
  ['nobody in the page answers', () => tabs.sendMessage.mockResolvedValue(undefined)],
])('says that the page is no webmail where %s', async (_, arrange) => {
  arrange();
  expect(texts(await open(), 'h1')).toEqual(['Not a mail page']);
});

it.each([[[]], [[{ title: 'developer tools' }]]])('asks nobody where the tabs are %j', async (found) => {
  tabs.query.mockResolvedValue(found);
  expect(texts(await open(), 'h1')).toEqual(['Not a mail page']);
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

it('opens the options page', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: null });
  press(one(await open(), '.ways button:last-child'));
  expect(runtime.openOptionsPage).toHaveBeenCalledOnce();
});

it('keeps a change, and asks the page again', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: critiqueOf([]) });
  const root = await open();
  press(one(root, '.pause button:last-child'));
  await vi.waitFor(() => expect(texts(root, 'h1')).toEqual(['Paused everywhere']));
  expect(storage.kept.settings).toMatchObject({ off: true });
  press(one(root, 'section button'));
  await vi.waitFor(() => expect(texts(root, 'h1')).toEqual(['This letter']));
});

it('says when a change cannot be kept', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: null });
  const root = await open();
  storage.local.set = () => Promise.reject(new Error('full'));
  press(one(root, '.pause button:last-child'));
  await vi.waitFor(() => expect(texts(root, '[role=status]')[0]).toMatch(/could not be saved/));
});

it('shows words in the letter, and goes', async () => {
  tabs.sendMessage.mockResolvedValue({ host: HOST, critique: critiqueOf([]) });
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const root = await open();
  press(one(root, '[data-check=gives-first] button'));
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(tabs.sendMessage.mock.lastCall).toEqual([
    7,
    { kind: 'show-words', words: 'Could we get a coffee next week?' },
  ]);
});
