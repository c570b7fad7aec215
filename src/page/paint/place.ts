import type { Composer } from '../../mail/site';

/** Widths, heights and gaps in CSS pixels. */
const PANEL_WIDTH = 320;
const NARROWEST = 240;
const PANEL_HEIGHT = 560;
const LOWEST = 160;
/** In less than this nobody reads a finding: a sheet reaches into the draft for it. */
const SHEET = 220;
const GAP = 8;
const BADGE = 36;
/** The row of buttons at the foot of a compose window, Send among them. */
const BUTTONS = 64;
/** How much of a draft's height a panel in its corner takes. */
const CORNER = 2 / 3;

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

export type PanelPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Place = { readonly badge: { readonly left: number; readonly top: number }; readonly panel: PanelPlace };

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ left, top, width, height }: PanelPlace): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const placePanel = (
  frame: Box,
  editor: Box,
  { width, height }: Size,
  others: readonly Box[],
  sendStands: Composer['sendStands'],
): PanelPlace => {
  const foot = Math.min(frame.bottom, height) - GAP;
  // A docked composer is low: the panel may rise above it, up to the window's edge.
  const tall = Math.max(Math.min(Math.max(frame.bottom - frame.top, PANEL_HEIGHT), foot - GAP), 0);
  const beside = others.filter((other) => other.top < foot && foot - tall < other.bottom);
  const leftEdge = Math.max(0, ...beside.filter(({ left }) => left < frame.left).map(({ right }) => right));
  const rightEdge = Math.min(width, ...beside.filter(({ left }) => left > frame.left).map(({ left }) => left));
  const roomLeft = frame.left - leftEdge - 2 * GAP;
  const roomRight = rightEdge - frame.right - 2 * GAP;
  if (Math.max(roomLeft, roomRight) >= NARROWEST && tall >= LOWEST) {
    const onLeft = roomLeft >= NARROWEST;
    const wide = Math.min(PANEL_WIDTH, onLeft ? roomLeft : roomRight);
    return { left: onLeft ? frame.left - GAP - wide : frame.right + GAP, top: foot - tall, width: wide, height: tall };
  }

  const left = Math.max(frame.left, GAP);
  const wide = Math.min(frame.right, width - GAP) - left;
  const above = { left, top: GAP, width: wide, height: frame.top - 2 * GAP };
  if (above.height >= LOWEST && !others.some((other) => meet(other, boxOf(above)))) return above;

  // Under Send, a corner of the draft: the one that letters fill last.
  if (sendStands === 'above') {
    const narrow = Math.min(PANEL_WIDTH, wide);
    const room = foot - Math.max(editor.top, GAP);
    const low = Math.min(Math.max(room * CORNER, LOWEST), PANEL_HEIGHT, room);
    return { left: left + wide - narrow, top: foot - low, width: narrow, height: low };
  }

  // A sheet over the recipients and the subject. Where even they leave too little, it reaches into the draft while it
  // is open, which its writer asked for; over Send it never does.
  const room = Math.min(frame.bottom, height) - BUTTONS - GAP;
  return { left, top: GAP, width: wide, height: Math.min(Math.max(editor.top - 2 * GAP, SHEET), room) };
};

const placeBadge = (frame: Box, editor: Box, { width, height }: Size, others: readonly Box[]): Place['badge'] => {
  const low = Math.min(frame.bottom, height) - BADGE - GAP;
  const outside = [
    { left: frame.left - GAP - BADGE, top: low },
    { left: frame.right + GAP, top: low },
    { left: frame.right - BADGE - GAP, top: frame.top - BADGE - GAP },
  ];
  const free = outside.find(({ left, top }) => {
    const box = boxOf({ left, top, width: BADGE, height: BADGE });
    const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    return inside && !others.some((other) => meet(other, box));
  });
  // Else over the end of the subject's row.
  return free ?? { left: Math.min(frame.right, width) - BADGE - GAP, top: Math.max(editor.top - BADGE - GAP, 0) };
};

/**
 * Where badge and panel of one composer stand so that neither covers its draft or Send, nor any of the `others`: beside
 * it (left first: webmail docks its composers on the right), above it, else as a sheet over its head, or in the lower
 * corner of the draft where Send is in the head.
 */
export const placeBeside = (
  frame: Box,
  editor: Box,
  viewport: Size,
  others: readonly Box[],
  sendStands: Composer['sendStands'],
): Place => ({
  badge: placeBadge(frame, editor, viewport, others),
  panel: placePanel(frame, editor, viewport, others, sendStands),
});

const CARD_WIDTH = 320;
/** What a card mostly needs; where less is left below the line, it stands on the side with more room. */
const CARD_HEIGHT = 300;

/** Where a card stands that speaks of a line of the letter: below it, or above where the window ends. */
export const placeAt = (line: Box, { width, height }: Size): Readonly<Record<string, number>> => {
  const left = Math.max(GAP, Math.min(line.left, width - CARD_WIDTH - GAP));
  const below = height - line.bottom - 2 * GAP;
  const above = line.top - 2 * GAP;
  return below < CARD_HEIGHT && above > below
    ? { left, width: CARD_WIDTH, bottom: height - line.top + GAP, maxHeight: above }
    : { left, width: CARD_WIDTH, top: line.bottom + GAP, maxHeight: below };
};
