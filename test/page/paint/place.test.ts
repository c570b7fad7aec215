import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeAt, placeBeside } from '../../../src/page/paint/place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const badgeOf = ({ left, top }: { left: number; top: number }): Box => box(left, top, 36, 36);
const panelOf = (place: { left: number; top: number; width: number; height: number }): Box =>
  box(place.left, place.top, place.width, place.height);

describe('placeBeside', () => {
  it('stands left of a composer that is docked on the right', () => {
    const { panel } = placeBeside(
      box(700, 300, 540, 500),
      box(710, 400, 520, 300),
      { width: 1280, height: 800 },
      [],
      'below',
    );
    expect(panel).toMatchObject({ left: 372, width: 320 });
  });

  it('stands above a composer that has another on each side', () => {
    const others = [box(60, 340, 540, 460)];
    const frame = box(612, 340, 540, 460);
    const { panel, badge } = placeBeside(frame, box(620, 460, 520, 280), { width: 1280, height: 800 }, others, 'below');
    expect(panel).toEqual({ left: 612, top: 8, width: 540, height: 324 });
    expect(others.some((other) => overlaps(badgeOf(badge), other))).toBe(false);
  });

  it('becomes a sheet above the editor of a full-screen composer', () => {
    const { panel } = placeBeside(
      box(40, 40, 720, 700),
      box(50, 240, 700, 400),
      { width: 800, height: 800 },
      [],
      'below',
    );
    expect(panel).toEqual({ left: 40, top: 8, width: 720, height: 224 });
  });

  it.each([
    ['full screen in a low window', box(100, 40, 1166, 600), box(110, 160, 1140, 400), { width: 1366, height: 650 }],
    ['a window of its own', box(0, 0, 700, 600), box(0, 110, 700, 400), { width: 700, height: 600 }],
    [
      'an inline reply scrolled under the top',
      box(200, -300, 900, 700),
      box(220, -200, 860, 500),
      { width: 1280, height: 700 },
    ],
  ])('has a place in %s, and leaves Send free', (_name, frame, editor, viewport) => {
    const { panel } = placeBeside(frame, editor, viewport, [], 'below');
    expect(panel.height).toBeGreaterThanOrEqual(100);
    expect(panelOf(panel).bottom).toBeLessThanOrEqual(Math.min(frame.bottom, viewport.height) - 64);
  });

  it.each([
    ['a window of its own', box(0, 0, 1000, 720), box(16, 172, 968, 536), { width: 1000, height: 720 }],
    ['a low window', box(0, 0, 700, 320), box(16, 172, 668, 136), { width: 700, height: 320 }],
    [
      'a reply that is scrolled under the top',
      box(8, -800, 684, 1400),
      box(16, -630, 668, 1220),
      { width: 700, height: 500 },
    ],
  ])('takes a lower corner of the draft in %s whose Send is in the head', (_name, frame, editor, viewport) => {
    const panel = panelOf(placeBeside(frame, editor, viewport, [], 'above').panel);
    expect(panel.top).toBeGreaterThanOrEqual(Math.max(editor.top, 0));
    expect(panel.bottom).toBe(Math.min(frame.bottom, viewport.height) - 8);
    expect(panel.right).toBe(Math.min(frame.right, viewport.width - 8));
    expect(panel.right - panel.left).toBe(320);
    expect(panel.bottom - panel.top).toBeGreaterThanOrEqual(140);
  });

  it('never covers another composer or its own buttons, nor a draft that leaves it room', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 700, max: 2000 }),
      height: fc.integer({ min: 480, max: 1400 }),
    });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sizes, part, fc.integer({ min: 1, max: 3 }), fc.nat(2), (viewport, low, count, own) => {
        // Docked side by side from the right, as webmail does it.
        const height = 240 + low * (viewport.height - 280);
        const frames = Array.from({ length: count }, (_, index) =>
          box(viewport.width - 56 - (index + 1) * 540 - index * 12, viewport.height - height, 540, height),
        ).filter(({ left }) => left >= 0);
        const frame = frames[own % Math.max(frames.length, 1)];
        if (frame === undefined) return;
        const others = frames.filter((other) => other !== frame);
        const editor = box(frame.left + 16, frame.top + 120, 508, height - 190);
        const { badge, panel } = placeBeside(frame, editor, viewport, others, 'below');
        const buttons = { ...frame, top: frame.bottom - 60 };
        for (const covered of [badgeOf(badge), panelOf(panel)]) {
          expect(others.some((other) => overlaps(covered, other))).toBe(false);
          expect(overlaps(covered, buttons)).toBe(false);
          expect(covered.left).toBeGreaterThanOrEqual(0);
          expect(covered.right).toBeLessThanOrEqual(viewport.width);
        }
        expect(overlaps(badgeOf(badge), editor)).toBe(false);
        if (editor.top >= 176) expect(overlaps(panelOf(panel), editor)).toBe(false);
      }),
    );
  });
});

describe('placeAt', () => {
  const window = { width: 1000, height: 800 };

  it('stands below the line, and inside the window', () => {
    const line = { left: 900, right: 960, top: 100, bottom: 120 };
    expect(placeAt(line, window)).toEqual({ left: 672, width: 320, top: 128, maxHeight: 664 });
  });

  it('stands above a line at the foot of the window', () => {
    const line = { left: 40, right: 90, top: 700, bottom: 720 };
    expect(placeAt(line, window)).toEqual({ left: 40, width: 320, bottom: 108, maxHeight: 684 });
  });
});
