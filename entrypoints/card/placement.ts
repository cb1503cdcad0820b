import {
  computePosition,
  flip,
  hide,
  inline,
  offset,
  platform,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { MentionAnchor } from '../../core/frame-port.ts';

/** Everything in CSS px. The width stands in `card.css`. */
const gap = 8;
const margin = 8;
const maxHeightShare = 0.6;
/** In a frame too low for this the card covers its mention rather than become unreadable. */
const minHeight = 120;

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
  readonly pointer?: Point | undefined;
}

/** Finds the card's place next to its mention; undefined when the mention has left the page. */
export async function placeCard(request: Request): Promise<Placement | undefined> {
  const { anchor, card, wanted, side, pointer } = request;
  const rects = anchor.rects();
  if (rects.length === 0) return undefined;
  const most = Math.min(
    window.innerHeight - 2 * margin,
    Math.max(minHeight, Math.round(window.innerHeight * maxHeightShare)),
  );
  const height = Math.min(wanted, most);
  const { x, y, placement, middlewareData } = await computePosition(
    reference(anchor, rects),
    card,
    {
      strategy: 'fixed',
      placement: side === 'below' ? 'bottom-start' : 'top-start',
      // The content's own height, not the height that the last placement allowed.
      platform: {
        ...platform,
        getDimensions: (element) =>
          element === card ? { width: card.offsetWidth, height } : platform.getDimensions(element),
      },
      middleware: [
        inline(pointer),
        offset(gap),
        flip({
          padding: margin,
          crossAxis: false,
          fallbackPlacements: [side === 'below' ? 'top-start' : 'bottom-start'],
        }),
        shift({ padding: margin }),
        hide(),
      ],
    },
  );
  return {
    ...keepInside(placement.startsWith('bottom') ? 'below' : 'above', y, height, most),
    left: Math.round(x),
    mentionHidden: middlewareData.hide?.referenceHidden ?? false,
  };
}

/**
 * Keeps the card inside the viewport on its side of the mention.
 *
 * @param top where a card of this height would begin.
 * @param most the greatest height that a card may have anywhere.
 */
export function keepInside(
  side: Side,
  top: number,
  height: number,
  most: number,
  viewport = window.innerHeight,
): Pick<Placement, 'side' | 'edge' | 'maxHeight'> {
  const edge = side === 'below' ? top : top + height;
  const room = side === 'below' ? viewport - margin - edge : edge - margin;
  const maxHeight = Math.floor(Math.min(most, height > room ? Math.max(room, minHeight) : room));
  const used = Math.min(height, maxHeight);
  return {
    side,
    edge: Math.round(
      side === 'below' ? Math.min(edge, viewport - margin - used) : Math.max(edge, margin + used),
    ),
    maxHeight,
  };
}

function reference(anchor: MentionAnchor, rects: readonly DOMRect[]): VirtualElement {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return {
    contextElement: anchor.element,
    getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
    getClientRects: () => [...rects],
  };
}
