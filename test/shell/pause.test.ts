import { expect, it } from 'vitest';
import { offOn, resumedOn } from '../../src/shell/pause';
import { settingsOf } from './sample-settings';

const HOST = 'mail.google.com';

it.each([
  [null, {}],
  ['everywhere', { off: true }],
  ['for-now', { offUntil: 1001 }],
  [null, { offUntil: 1000 }],
  ['here', { offHosts: ['outlook.live.com', HOST] }],
  [null, { offHosts: ['outlook.live.com'] }],
])('is off: %s, with %j', (off, settings) => {
  expect(offOn(HOST, settingsOf(settings), 1000)).toBe(off);
});

it('is on again after all, and other webmails stay as they were', () => {
  const off = settingsOf({ off: true, offUntil: 2000, offHosts: ['outlook.live.com', HOST] });
  const on = { ...off, ...resumedOn(HOST, off) };
  expect(offOn(HOST, on, 1000)).toBeNull();
  expect(offOn('outlook.live.com', on, 1000)).toBe('here');
});
