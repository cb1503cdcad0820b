import type { Placement, Side } from './placement.ts';

/** Between the card and the edges of the window, in CSS px. */
export const margin = 8;
/** In a frame too low for this the card covers its mention rather than become unreadable. CSS px. */
const minHeight = 160;

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
