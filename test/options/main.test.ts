// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { one, press, switchOver, texts } from '../kit/dom';
import { fakeI18n } from '../kit/fake-browser';
import { fakePermissions } from '../shell/fake-permissions';
import { fakeStorage } from '../shell/fake-storage';

let storage = fakeStorage();
const getAll = vi.fn();
const permissions = fakePermissions();
vi.mock('../../src/shell/browser', () => ({
  browser: {
    i18n: fakeI18n,
    commands: { getAll },
    permissions,
    runtime: {
      id: 'worthwhile',
      getManifest: () => ({ host_permissions: ['https://mail.google.com/mail/*'] }),
      connect: () => {
        throw new Error('no background');
      },
    },
    get storage() {
      return storage;
    },
  },
}));

/** Opens one more options page over the same storage. */
const open = async (): Promise<HTMLElement> => {
  vi.resetModules();
  const root = document.createElement('main');
  root.id = 'root';
  document.body.replaceChildren(root);
  await import('../../src/options/main');
  return root;
};

const switchOf = (root: HTMLElement): HTMLInputElement =>
  one<HTMLInputElement>(root, 'article[data-rule=platitude] input');

beforeEach(() => {
  storage = fakeStorage();
  getAll.mockResolvedValue([
    { name: 'next-finding', description: 'Next', shortcut: 'Alt+Shift+.' },
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'toggle-panel', description: 'Panel', shortcut: 'Alt+Shift+J' },
  ]);
});

it('opens with what is stored', async () => {
  storage.kept.settings = { strictness: 'strict', rulesOff: ['platitude'] };
  const root = await open();
  expect(one<HTMLInputElement>(root, 'input[name=strictness]:checked').value).toBe('strict');
  expect(switchOf(root).checked).toBe(false);
});

it('keeps a change at once, and every open options page follows', async () => {
  const first = await open();
  const second = await open();
  switchOver(switchOf(second));
  await vi.waitFor(() => expect(switchOf(first).checked).toBe(false));
  expect(storage.kept.settings).toEqual({ rulesOff: ['platitude'] });
  expect(switchOf(second).checked).toBe(false);
});

it('shows what is stored, and why, when a change cannot be kept', async () => {
  const root = await open();
  storage.local.set = async () => {
    throw new Error('no room');
  };
  switchOver(switchOf(root));
  await vi.waitFor(() => expect(one(root, '.failure').textContent).toMatch(/could not be saved.*no room/));
  expect(switchOf(root).checked).toBe(true);
});

it('shows our own keys, and again when its reader comes back from changing them', async () => {
  const root = await open();
  expect(texts(root, 'tbody tr:has(kbd)')).toEqual(['PanelAlt+Shift+J', 'NextAlt+Shift+.']);
  getAll.mockResolvedValue([{ name: 'toggle-panel', description: 'Panel', shortcut: 'Alt+Shift+5' }]);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(texts(root, 'tbody tr:has(kbd)')).toEqual(['PanelAlt+Shift+5']));
});

it('keeps what is said of somebody, beside what a letter says meanwhile', async () => {
  storage.kept.relations = { 'sam@example.org': 'peer' };
  const root = await open();
  await storage.local.set({ relations: { 'sam@example.org': 'peer', 'dean@example.org': 'above' } });
  await vi.waitFor(() => expect(texts(root, '.people bdi')).toEqual(['dean@example.org', 'sam@example.org']));
  press(one(root, '.people li:last-child [value=unknown]'));
  press(one(root, '[aria-label="Forget dean@example.org"]'));
  await vi.waitFor(() => expect(storage.kept.relations).toEqual({ 'sam@example.org': 'unknown' }));
});

it('has the theme that is chosen', async () => {
  storage.kept.settings = { theme: 'dark' };
  const root = await open();
  expect(document.documentElement.dataset.theme).toBe('dark');
  press(one(root, '[name=theme][value=light]'));
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('light'));
});

it('has a switch for each webmail of the manifest', async () => {
  expect(texts(await open(), '#sites li')).toEqual(['mail.google.com']);
});

it('says which webmail may not be read, and no more once that is allowed', async () => {
  permissions.missing.add('https://mail.google.com/mail/*');
  const root = await open();
  expect(texts(root, '#sites li p')).toEqual([expect.stringMatching(/does not let Worthwhile read mail.google.com/)]);
  press(one(root, '#sites li button'));
  await vi.waitFor(() => expect(root.querySelector('#sites li p')).toBeNull());
});

it('says that the critic cannot be reached, and works all the same', async () => {
  const root = await open();
  await vi.waitFor(() => expect(one(root, '.sample [role=status]').textContent).toMatch(/could not be reached/));
  press(one(root, '[name=strictness][value=gentle]'));
  await vi.waitFor(() => expect(storage.kept.settings).toEqual({ strictness: 'gentle' }));
});

it('forgets everything, and shows it', async () => {
  storage.kept.settings = { strictness: 'strict' };
  storage.kept.relations = { 'sam@example.org': 'peer' };
  const root = await open();
  press(one(root, '#data .row > button:last-child'));
  await vi.waitFor(() => press(one(root, '.confirm .grave')));
  await vi.waitFor(() => expect(one<HTMLInputElement>(root, 'input[name=strictness]:checked').value).toBe('balanced'));
  expect(storage.kept).toEqual({});
  expect(texts(root, '.people bdi')).toEqual([]);
});

it('says so where something is stored that it cannot read, and no more once that is gone', async () => {
  storage.kept.settings = { strictness: 'merciless' };
  const root = await open();
  expect(one(root, '.unread').textContent).toMatch(/newer Worthwhile/);
  expect(one<HTMLInputElement>(root, 'input[name=strictness]:checked').value).toBe('balanced');
  press(one(root, '[name=strictness][value=strict]'));
  await vi.waitFor(() => expect(root.querySelector('.unread')).toBeNull());
});
