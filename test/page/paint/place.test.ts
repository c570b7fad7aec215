import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/page/paint/place';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlaps = (a: ReturnType<typeof box>, b: ReturnType<typeof box>): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeBeside', () => {
  it('stands left of a composer that is docked on the right', () => {
    const { panel } = placeBeside(box(700, 300, 540, 500), box(710, 400, 520, 300), { width: 1280, height: 800 });
    expect(panel).toMatchObject({ left: 372, width: 320 });
  });

  it('becomes a sheet above the editor of a full-screen composer', () => {
    const { panel } = placeBeside(box(40, 40, 720, 700), box(50, 240, 700, 400), { width: 800, height: 800 });
    expect(panel).toEqual({ left: 40, top: 8, width: 720, height: 224 });
  });

  it('gives up where it would cover the draft', () => {
    expect(placeBeside(box(0, 0, 400, 600), box(0, 100, 400, 400), { width: 400, height: 600 }).panel).toBeNull();
  });

  it('never covers the editor or what stands below it, and stays in the window', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 240, max: 1400 }),
    });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sizes, part, part, part, part, (viewport, x, y, w, h) => {
        const frame = box(x * viewport.width * 0.8, y * viewport.height * 0.8, 100 + w * 900, 150 + h * 700);
        const editor = box(
          frame.left + 10,
          frame.top + 100,
          frame.right - frame.left - 20,
          frame.bottom - frame.top - 140,
        );
        const { panel } = placeBeside(frame, editor, viewport);
        if (panel === null) return;
        const covered = box(panel.left, panel.top, panel.width, panel.height);
        expect(overlaps(covered, { ...editor, bottom: frame.bottom })).toBe(false);
        expect(covered.left).toBeGreaterThanOrEqual(0);
        expect(covered.right).toBeLessThanOrEqual(viewport.width);
        expect(covered.top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
