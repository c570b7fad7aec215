// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { one, press, texts } from '../kit/dom';
import { fakeI18n } from '../kit/fake-browser';
import { critiqueOf } from '../panel/samples';

const tabs = { query: vi.fn(), sendMessage: vi.fn() };
const runtime = { openOptionsPage: vi.fn(async () => undefined) };
vi.mock('webextension-polyfill', () => ({ default: { tabs, runtime } }));
vi.mock('../../src/shell/browser', () => ({ browser: { i18n: fakeI18n } }));

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
  tabs.query.mockResolvedValue([{ id: 7 }]);
});

it('shows the checklist of the letter in the active tab', async () => {
  tabs.sendMessage.mockResolvedValue({ critique: critiqueOf([]) });
  const root = await open();
  expect(tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
  expect(tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'letter-in-front' }]]);
  expect(root.querySelectorAll('li')).toHaveLength(6);
});

it.each([
  ['the page has no letter', () => tabs.sendMessage.mockResolvedValue({ critique: null })],
  ['no script of ours is in the page', () => tabs.sendMessage.mockRejectedValue(new Error('No receiver'))],
  ['nobody in the page answers', () => tabs.sendMessage.mockResolvedValue(undefined)],
])('says that no letter is open where %s', async (_, arrange) => {
  arrange();
  expect(texts(await open(), 'h1')).toEqual(['No letter open']);
});

it.each([[[]], [[{ title: 'developer tools' }]]])('asks nobody where the tabs are %j', async (found) => {
  tabs.query.mockResolvedValue(found);
  expect(texts(await open(), 'h1')).toEqual(['No letter open']);
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

it('opens the options page', async () => {
  tabs.sendMessage.mockResolvedValue({ critique: null });
  press(one(await open(), 'footer button'));
  expect(runtime.openOptionsPage).toHaveBeenCalledOnce();
});
