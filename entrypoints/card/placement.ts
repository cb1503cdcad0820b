import { computePosition, flip, offset, shift } from '@floating-ui/core';
import type { MentionAnchor } from '../../core/frame-port.ts';
import { isInSight } from './in-sight.ts';
import { keepInside, margin } from './keep-inside.ts';

/** Everything in CSS px. The width stands in `card.css`. */
const gap = 8;
const maxHeightShare = 0.6;
/** So much a card gets where there is so much, as when a page is enlarged four times. */
const comfortable = 280;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Side = 'below' | 'above';

/** Where the card lies. `edge` is its edge next to the mention, measured from the viewport's top. */
export interface Placement {
  readonly side: Side;
  readonly left: number;
  readonly edge: number;
  readonly maxHeight: number;
  /** The mention is scrolled or clipped out of sight. */
  readonly mentionHidden: boolean;
}

interface Request {
  readonly anchor: MentionAnchor;
  /** The card's host, in the page and the top layer. */
  readonly card: HTMLElement;
  /** Height that the content would like, without any limit. */
  readonly wanted: number;
  /** Kept while the card fits there, so that it does not jump about while the page scrolls. */
  readonly side: Side;
  /** Which line of a mention that is broken over several. */
  readonly line: number;
}

/** Finds the card's place next to its mention; undefined when the mention has left the page. */
export async function placeCard(request: Request): Promise<Placement | undefined> {
  const { anchor, card, wanted, side, line } = request;
  const rects = anchor.rects();
  const rect = rects[Math.min(line, rects.length - 1)];
  if (!rect) return undefined;
  const most = Math.min(
    window.innerHeight - 2 * margin,
    Math.max(comfortable, Math.round(window.innerHeight * maxHeightShare)),
  );
  const height = Math.min(wanted, most);
  // Short content may give way to long; the side must do for both.
  const expected = Math.max(height, Math.min(comfortable, most));
  const viewport = viewportSize();
  const size = { width: card.offsetWidth, height: expected };
  const { x, y, placement } = await computePosition(rect, card, {
    strategy: 'fixed',
    placement: side === 'below' ? 'bottom-start' : 'top-start',
    // Both rectangles are the viewport's, and the top layer is clipped by nothing else.
    platform: {
      getElementRects: () => ({ reference: rect, floating: { x: 0, y: 0, ...size } }),
      getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
      getDimensions: () => size,
      isRTL: () => getComputedStyle(anchor.element).direction === 'rtl',
    },
    middleware: [
      offset(gap),
      flip({
        padding: margin,
        crossAxis: false,
        fallbackPlacements: [side === 'below' ? 'top-start' : 'bottom-start'],
      }),
      shift({ padding: margin }),
    ],
  });
  const isBelow = placement.startsWith('bottom');
  return {
    ...keepInside(isBelow ? 'below' : 'above', isBelow ? y : y + expected - height, height, most),
    left: Math.round(x),
    mentionHidden: !isInSight(rect, anchor.element, viewport),
  };
}

/** The number of the line that the pointer is on; the first where it is on none. */
export function lineAt(rects: readonly DOMRect[], pointer: Point | undefined): number {
  if (!pointer) return 0;
  const distance = ({ top, bottom, left, right }: DOMRect): number =>
    Math.max(top - pointer.y, pointer.y - bottom, 0) +
    Math.max(left - pointer.x, pointer.x - right, 0);
  const distances = rects.map(distance);
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The same place, or the nearest from which a card of this size shows whole. */
export function insideViewport(
  placement: Placement,
  { width, height }: { width: number; height: number },
  viewport = viewportSize(),
): Placement {
  const { side, left, edge } = placement;
  const maxHeight = Math.min(placement.maxHeight, viewport.height - 2 * margin);
  const used = Math.min(height, maxHeight);
  const low = viewport.height - margin;
  return {
    ...placement,
    left: Math.max(margin, Math.min(left, viewport.width - margin - width)),
    edge:
      side === 'below'
        ? Math.max(margin, Math.min(edge, low - used))
        : Math.max(margin + used, Math.min(edge, low)),
    maxHeight,
  };
}

/** Without scrollbars. */
function viewportSize(): { width: number; height: number } {
  const { width, height, scale } = window.visualViewport ?? {
    width: window.innerWidth,
    height: window.innerHeight,
    scale: 1,
  };
  return { width: width * scale, height: height * scale };
}
