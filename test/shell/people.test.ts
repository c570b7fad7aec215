import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/critic/letter';
import {
  highest,
  type Relations,
  readRelations,
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
    expect(readRelations(storage.kept.relations)).toEqual({ 'dean@example.com': 'above', 'sam@example.com': 'peer' });
  });

  it('keeps of what is stored what can be read', async () => {
    storage.kept.relations = { 'dean@example.com': 'king' };
    expect(readRelations(storage.kept.relations)).toEqual({});
    storage.kept.relations = { 'dean@example.com': 'king', 'sam@example.com': 'peer' };
    expect(readRelations(storage.kept.relations)).toEqual({ 'sam@example.com': 'peer' });
    storage.kept.relations = 'nonsense';
    expect(readRelations(storage.kept.relations)).toEqual({});
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
    expect(readRelations(storage.kept.relations)).toEqual({ 'dean@example.com': 'above' });
  });

  it('leaves alone what a newer version stored and this one cannot read', async () => {
    storage.kept.relations = { 'dean@example.com': 'mentor', 'sam@example.com': 'peer' };
    await saveRelations(() => ({ 'ann@example.com': 'above' }));
    expect(storage.kept.relations).toEqual({ 'dean@example.com': 'mentor', 'ann@example.com': 'above' });
  });
});
