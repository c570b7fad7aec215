import { render } from 'preact';
import type { Finding } from '../../critic/critique';
import type { Composer } from '../../mail/site';
import { Badge } from '../../panel/badge';
import { Card } from '../../panel/card';
import { NoticeLine } from '../../panel/notice';
import { Panel, type PanelProps } from '../../panel/panel';
import { UnreadableBadge } from '../../panel/unreadable-badge';
import type { Settings } from '../../shell/settings';
import { type Box, placeAt, placeBeside } from './place';
import type { Stage } from './stage';
import type { Surface } from './surface';
import { themeBeside } from './theme';

/** What a composer's badge and panel show. `onOpen` tells whether a key opened it, which then wants the focus. */
export type ViewProps = PanelProps & {
  readonly open: boolean;
  readonly onOpen: (byKey: boolean) => void;
  /** What the pointer rests on, and the line of it. */
  readonly hovered: { readonly finding: Finding; readonly line: Box } | null;
  readonly onHover: (inside: boolean) => void;
};

/** A place in CSS pixels as a style; Preact adds no unit by itself. */
const fixedAt = (place: Readonly<Record<string, number>>): Record<string, string> => ({
  position: 'fixed',
  ...Object.fromEntries(Object.entries(place).map(([side, pixels]) => [side, `${pixels}px`])),
});

/** Badge and panel of one composer. */
export type View = {
  readonly show: (props: ViewProps) => void;
  /** Says at the composer that it cannot be read. */
  readonly showUnreadable: () => void;
  /** Gives the keyboard to the panel; for a user's own key only. */
  readonly focus: () => void;
};

/** Draws beside `composer`, and again whenever it or another composer on `stage` moves; `used`: to be told when badge or panel is. */
export const createView = (
  composer: Composer,
  surface: Surface,
  stage: Stage,
  theme: () => Settings['theme'],
  used: () => void,
): View => {
  const { frame, editor, sendStands, closed } = composer;
  const box = surface.box(closed);
  let shown: ViewProps | 'unreadable' | null = null;
  /** The finding that was last brought into view. */
  let inView: string | undefined;

  const focused = (): boolean => {
    const { activeElement } = box.getRootNode() as ShadowRoot;
    return activeElement !== null && box.contains(activeElement);
  };

  const drawn = (props: ViewProps | 'unreadable') => {
    const { clientWidth: width, clientHeight: height } = frame.ownerDocument.documentElement;
    const place = placeBeside(
      frame.getBoundingClientRect(),
      editor.getBoundingClientRect(),
      { width, height },
      stage.others(frame),
      sendStands,
    );
    if (props === 'unreadable') {
      return (
        <div style={fixedAt(place.badge)}>
          <UnreadableBadge />
        </div>
      );
    }
    const { open, onOpen, hovered, onHover, ...panel } = props;
    return (
      <>
        {open ? (
          <div class="dock" style={fixedAt(place.panel)}>
            <Panel {...panel} />
          </div>
        ) : (
          <>
            <div style={fixedAt(place.badge)}>
              <Badge critique={panel.critique} onOpen={onOpen} />
            </div>
            <div class="dock folded" style={fixedAt(place.panel)}>
              <NoticeLine notice={panel.notice} />
            </div>
          </>
        )}
        {hovered !== null && (
          <div class="float" style={fixedAt(placeAt(hovered.line, { width, height }))}>
            <Card finding={hovered.finding} onPointer={onHover} {...panel} />
          </div>
        )}
      </>
    );
  };

  const draw = (): void => {
    if (shown === null || closed.aborted) return;
    const had = focused();
    // A minimised composer keeps its editor in the page, without a box.
    const visible = editor.getClientRects().length > 0;
    box.dataset.theme = themeBeside(frame, theme());
    render(visible ? drawn(shown) : null, box);
    // What had the focus is gone: left on the page's body, the next letter would be one of its shortcuts.
    if (had && !focused()) (box.querySelector<HTMLElement>('.panel') ?? editor).focus();
    const current = shown === 'unreadable' ? undefined : shown.current?.id;
    // Whoever has scrolled on is not called back by each drawing.
    if (current !== inView) box.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
    inView = current;
  };

  for (const type of ['pointerdown', 'keydown']) box.addEventListener(type, used);
  stage.enter(frame, editor, draw, closed);
  closed.addEventListener('abort', () => render(null, box), { once: true });

  return {
    show: (props) => {
      shown = props;
      draw();
    },
    showUnreadable: () => {
      shown = 'unreadable';
      draw();
    },
    focus: () => (box.querySelector<HTMLElement>('input:checked') ?? box.querySelector('button'))?.focus(),
  };
};
