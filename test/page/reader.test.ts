import { describe, expect, it, vi } from 'vitest';
import { createReader } from '../../src/page/reader';
import type { Relations } from '../../src/shell/people';
import { preferencesOf } from './sample-preferences';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const FRIEND = { name: '', email: 'sam@example.org' };
const MINISTER = { name: '', email: 'minister@gov.example' };

const reader = () => {
  const rememberRelation = vi.fn(async () => undefined);
  return {
    ...createReader(preferencesOf({ rememberRelation })),
    rememberRelation,
  };
};

describe('createReader', () => {
  it('keeps what is said for the readers it was said of', async () => {
    const { relation, say } = reader();
    await say([FRIEND], 'peer');
    expect(relation([FRIEND])).toBe('peer');
    expect(relation([MINISTER])).toBeUndefined();
    expect(relation([FRIEND])).toBe('peer');
  });

  it('carries what was said of nobody yet to whoever is addressed then, and remembers it', async () => {
    const { relation, say, rememberRelation } = reader();
    await say([], 'above');
    expect(relation([])).toBe('above');
    expect(relation([MINISTER])).toBe('above');
    expect(rememberRelation).toHaveBeenLastCalledWith([MINISTER], 'above');
    expect(relation([FRIEND])).toBeUndefined();
  });

  it('keeps apart what is said of each; the highest decides, once all are known', async () => {
    const { relation, each, say } = reader();
    await say([FRIEND], 'peer');
    expect(relation([FRIEND, MINISTER])).toBeUndefined();
    await say([MINISTER], 'above');
    expect(each([FRIEND, MINISTER])).toEqual(['peer', 'above']);
    expect(relation([FRIEND, MINISTER])).toBe('above');
  });

  it('obeys what is said elsewhere later, but of those who are known by name alone', async () => {
    const NAMED = { name: 'Lea Sato', email: '' };
    let relations: Relations = {};
    const { relation, say } = createReader(preferencesOf({ relations: () => relations }));
    await say([FRIEND, NAMED], 'above');
    expect(relation([FRIEND])).toBe('above');
    relations = { [FRIEND.email]: 'peer' };
    expect(relation([FRIEND])).toBe('peer');
    expect(relation([NAMED])).toBe('above');
  });
});
