import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '../../../src/critic/critique';
import { composed } from '../../../src/critic/rewrite/compose';
import { made } from '../../../src/critic/rewrite/edits';

const edit = (start: number, end: number, text: string): Edit => ({ in: 'body', start, end, text });

it('makes one list of many rounds, in order and without overlap', () => {
  const rounds = [[edit(0, 4, 'They')], [edit(4, 9, ''), edit(14, 14, ' now')]];
  expect(composed('They often read it.', rounds)).toEqual([edit(0, 9, 'They'), edit(14, 14, ' now')]);
});

it('forgets what came and went', () => {
  expect(composed('Tea.', [[edit(3, 3, ' now')], [edit(3, 7, '')]])).toEqual([]);
});

it('leads to the same text as the rounds one after another', () => {
  const round = fc.tuple(fc.nat(60), fc.nat(12), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(round, { maxLength: 8 }), (text, wishes) => {
      let now = text;
      const rounds = wishes.map(([from, length, coming]) => {
        const start = Math.min(from, now.length);
        const one = [edit(start, Math.min(start + length, now.length), coming)];
        now = made(now, one);
        return one;
      });
      const edits = composed(text, rounds);
      expect(made(text, edits)).toBe(now);
      edits.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThanOrEqual(start);
      });
    }),
  );
});
