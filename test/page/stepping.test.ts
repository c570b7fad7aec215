import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/critic/critique';
import { createStepping } from '../../src/page/stepping';
import { finding } from '../panel/samples';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const praise = finding('generic-praise', 'note', 'I love your work');
const coffee = finding('peer-move', 'serious', 'get a coffee');
const notes = finding('vague-offer', 'warning', 'my notes');
const subject = finding('subject', 'note', 'my notes', { in: 'subject' });

/** Stepping through findings that stand gravest first, as the critic gives them. */
const through = (...findings: Finding[]) => {
  const all = [...findings];
  const stepping = createStepping(() => all);
  return {
    ...stepping,
    next: () => stepping.step(false)?.rule,
    previous: () => stepping.step(true)?.rule,
    remove: (gone: Finding) => void all.splice(all.indexOf(gone), 1),
  };
};

describe('createStepping', () => {
  it('passes over what is not shown, which can be gone to all the same', () => {
    const hidden = finding('platitude', 'note', 'my notes', { shown: false });
    const { next, go, current } = through(coffee, hidden);
    expect([next(), next()]).toEqual(['peer-move', 'peer-move']);
    go(hidden);
    expect(current()).toBe(hidden);
  });

  it('goes in the order of the letter, subject first, round and round', () => {
    const { next } = through(coffee, notes, praise, subject);
    expect([next(), next(), next(), next(), next()]).toEqual([
      'subject',
      'generic-praise',
      'peer-move',
      'vague-offer',
      'subject',
    ]);
  });

  it('goes backwards, from the last on', () => {
    const { previous, next } = through(coffee, notes, praise);
    expect([previous(), previous(), previous(), previous()]).toEqual([
      'vague-offer',
      'peer-move',
      'generic-praise',
      'vague-offer',
    ]);
    expect(next()).toBe('generic-praise');
  });

  it('goes on behind what was dealt with, and before it', () => {
    const { next, go, remove, current } = through(coffee, notes, praise);
    go(coffee);
    expect(current()).toBe(coffee);
    remove(coffee);
    expect(current()).toBeUndefined();
    expect(next()).toBe('vague-offer');

    const back = through(coffee, notes, praise);
    back.go(coffee);
    back.remove(coffee);
    expect(back.previous()).toBe('generic-praise');
  });

  it('begins anew behind the last, and has nowhere to go in a letter without findings', () => {
    const { next, go, remove } = through(coffee, notes);
    go(notes);
    remove(notes);
    expect(next()).toBe('peer-move');
    const back = through(coffee, notes, praise);
    back.go(praise);
    back.remove(praise);
    expect(back.previous()).toBe('vague-offer');
    expect(through().next()).toBeUndefined();
  });
});
