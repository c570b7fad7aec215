import { render } from 'preact';
import type { Composer } from '../../mail/site';
import { Badge } from '../../panel/badge';
import { Panel, type PanelProps } from '../../panel/panel';
import { placeBeside } from './place';
import type { Surface } from './surface';
import { standsOnDark } from './theme';

export type ViewProps = PanelProps & { readonly open: boolean; readonly onOpen: () => void };

/** A place in CSS pixels as a style; Preact adds no unit by itself. */
const fixedAt = (place: Readonly<Record<string, number>>): Record<string, string> => ({
  position: 'fixed',
  ...Object.fromEntries(Object.entries(place).map(([side, pixels]) => [side, `${pixels}px`])),
});

/** Badge and panel of one composer. */
export type View = {
  readonly show: (props: ViewProps) => void;
  /** Gives the keyboard to the panel; for a user's own key only. */
  readonly focus: () => void;
};

/** Draws beside `composer`, and follows it when it moves or changes size. */
export const createView = (composer: Composer, surface: Surface): View => {
  const { frame, editor, closed } = composer;
  const box = surface.box(closed);
  const window = frame.ownerDocument.defaultView ?? globalThis;
  let shown: ViewProps | null = null;

  const draw = (): void => {
    if (shown === null || closed.aborted) return;
    const frameBox = frame.getBoundingClientRect();
    // A minimised composer keeps its editor in the page, without a box.
    if (frameBox.width === 0 || editor.getClientRects().length === 0) {
      render(null, box);
      return;
    }
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const place = placeBeside(frameBox, editor.getBoundingClientRect(), viewport);
    box.dataset.theme = standsOnDark(frame) ? 'dark' : 'light';
    const { open, onOpen, ...panel } = shown;
    render(
      open && place.panel !== null ? (
        <div class="dock" style={fixedAt(place.panel)}>
          <Panel {...panel} />
        </div>
      ) : (
        <div style={fixedAt(place.badge)}>
          <Badge critique={panel.critique} onOpen={onOpen} />
        </div>
      ),
      box,
    );
  };

  const resized = new ResizeObserver(draw);
  resized.observe(frame);
  resized.observe(editor);
  window.addEventListener('resize', draw, { signal: closed });
  // Inline composers scroll with their thread; scroll does not bubble.
  window.addEventListener('scroll', draw, { signal: closed, capture: true, passive: true });
  closed.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      render(null, box);
    },
    { once: true },
  );

  return {
    show: (props) => {
      shown = props;
      draw();
    },
    focus: () => (box.querySelector<HTMLElement>('input:checked') ?? box.querySelector('button'))?.focus(),
  };
};
