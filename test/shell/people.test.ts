import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/critic/letter';
import {
  highest,
  loadRelations,
  type Relations,
  relationOf,
  rememberRelation,
  saveRelations,
} from '../../src/shell/people';
import { fakeStorage } from './fake-storage';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/shell/browser', () => ({ browser: browser }));

const reader = (email: string) => ({ name: '', email });

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage;
});

describe('rememberRelation', () => {
  it('keeps relations by address, whatever its case, beside those that are there', async () => {
    await rememberRelation([reader('Dean@Example.com')], 'above');
    await rememberRelation([reader('sam@example.com'), { name: 'No address', email: '' }], 'peer');
    expect(await loadRelations()).toEqual({ 'dean@example.com': 'above', 'sam@example.com': 'peer' });
  });

  it('keeps of what is stored what can be read', async () => {
    storage.kept.relations = { 'dean@example.com': 'king' };
    expect(await loadRelations()).toEqual({});
    storage.kept.relations = { 'dean@example.com': 'king', 'sam@example.com': 'peer' };
    expect(await loadRelations()).toEqual({ 'sam@example.com': 'peer' });
    storage.kept.relations = 'nonsense';
    expect(await loadRelations()).toEqual({});
  });
});

const relationTo = (people: readonly Person[], relations: Relations) =>
  highest(people.map((person) => relationOf(person, relations)));

describe('what was said of several readers', () => {
  const relations = { 'dean@example.com': 'above', 'sam@example.com': 'peer', 'x@example.com': 'unknown' } as const;

  it('lets the highest standing decide', () => {
    expect(relationTo([reader('sam@example.com'), reader('DEAN@example.com')], relations)).toBe('above');
    expect(relationTo([reader('sam@example.com'), reader('x@example.com')], relations)).toBe('unknown');
    expect(relationTo([reader('sam@example.com')], relations)).toBe('peer');
  });

  it('says nothing while nothing was said of somebody', () => {
    expect(relationTo([reader('sam@example.com'), reader('new@example.com')], relations)).toBeUndefined();
    expect(relationTo([reader('new@example.com'), reader('dean@example.com')], relations)).toBe('above');
    expect(relationTo([], relations)).toBeUndefined();
  });

  it('knows everybody at a whole domain, of whom an address says more', () => {
    const firm = { ...relations, '@myfirm.example': 'peer', 'chief@myfirm.example': 'above' } as const;
    expect(relationTo([reader('New@MyFirm.example')], firm)).toBe('peer');
    expect(relationTo([reader('chief@myfirm.example')], firm)).toBe('above');
    expect(relationTo([reader('new@other.myfirm.example')], firm)).toBeUndefined();
    expect(relationTo([{ name: '@myfirm.example', email: '' }], firm)).toBeUndefined();
  });
});

describe('saveRelations', () => {
  it('is made of what is stored when its turn comes', async () => {
    const marked = saveRelations((relations) => ({ ...relations, '@myfirm.example': 'peer' }));
    const forgotten = saveRelations(({ '@myfirm.example': _, ...others }) => ({
      ...others,
      'dean@example.com': 'above',
    }));
    await Promise.all([marked, forgotten]);
    expect(await loadRelations()).toEqual({ 'dean@example.com': 'above' });
  });
});
