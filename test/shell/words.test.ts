import { expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { t } from '../../src/shell/words';

const getMessage = vi.hoisted(() => vi.fn(() => 'said'));
vi.mock('../../src/shell/browser', () => ({ browser: { i18n: { getMessage } } }));

/** Every file that may name a message: as `'key'` in source, as `__MSG_key__` in the manifest. */
const sources = import.meta.glob<string>(['../../src/**/*.{ts,tsx}', '../../manifest.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const text = Object.values(sources)
  .join('\n')
  .replace(/__MSG_(\w+)__/g, "'$1'");

it('asks the browser for the words, filled with what is given', () => {
  expect(t('findingsMany', '3')).toBe('said');
  expect(getMessage.mock.calls).toEqual([['findingsMany', ['3']]]);
});

it.each(Object.entries(messages))('%s says something, and is used', (key, { message }) => {
  expect(message.trim()).not.toBe('');
  expect(text).toContain(`'${key}'`);
});
