/** Widths and gaps in CSS pixels. */
const PANEL_WIDTH = 320;
const NARROWEST = 240;
const GAP = 8;
const BADGE = 36;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

export type PanelPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Place = {
  readonly badge: { readonly left: number; readonly top: number };
  /** Null where every place would cover the editor or its buttons. */
  readonly panel: PanelPlace | null;
};

/**
 * Where badge and panel stand so that neither covers the draft or Send: beside the compose window where there is room
 * (left first: webmail docks its composers on the right), else as a sheet above the editor.
 */
export const placeBeside = (frame: Box, editor: Box, viewport: Size): Place => {
  const roomLeft = frame.left - 2 * GAP;
  const roomRight = viewport.width - frame.right - 2 * GAP;
  const onLeft = roomLeft >= Math.min(roomRight, NARROWEST);
  const beside = onLeft ? roomLeft : roomRight;

  const badgeLeft = onLeft ? frame.left - GAP - BADGE : frame.right + GAP;
  const badge = {
    left: Math.min(Math.max(badgeLeft, 0), viewport.width - BADGE),
    top: Math.max(Math.min(frame.bottom, viewport.height) - BADGE - GAP, 0),
  };

  if (beside >= NARROWEST) {
    const width = Math.min(PANEL_WIDTH, beside);
    const bottom = Math.min(frame.bottom, viewport.height) - GAP;
    // A docked composer is low: the panel may rise above it, up to the window's edge, but not past what it needs.
    const height = Math.min(Math.max(frame.bottom - frame.top, 560), bottom - GAP);
    return {
      badge,
      panel: { left: onLeft ? frame.left - GAP - width : frame.right + GAP, top: bottom - height, width, height },
    };
  }
  const height = editor.top - 2 * GAP;
  const left = Math.max(frame.left, GAP);
  const width = Math.min(frame.right, viewport.width - GAP) - left;
  return { badge, panel: height >= 160 ? { left, top: GAP, width, height } : null };
};
