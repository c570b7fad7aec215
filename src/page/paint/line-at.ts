/** In CSS pixels: the underline itself stands this far below the words. */
const BELOW = 6;

/** The box of the line of `range` that holds a point of the viewport, its underline included; null where none does. */
export const lineAt = (range: Pick<Range, 'getClientRects'>, x: number, y: number): DOMRect | null =>
  [...range.getClientRects()].find(
    ({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom + BELOW,
  ) ?? null;
