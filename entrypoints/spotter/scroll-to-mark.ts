import type { Mark } from './anchor-mentions.ts';
import { anchorOf } from './mention-anchor.ts';

/**
 * Scrolls a mark into the middle of the view, where no bar that sticks to an edge covers it, and at once:
 * a long way would be much motion. False when its text has left the page.
 */
export function scrollToMark(mark: Mark): boolean {
  const { element, rects } = anchorOf(mark);
  if (rects().length === 0) return false;
  const behavior = 'instant';
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
  // In an element taller than the window its middle need not be where the mention is.
  const [line] = rects();
  if (line && (line.top < 0 || line.bottom > window.innerHeight)) {
    window.scrollBy({ top: line.top - window.innerHeight / 2, behavior });
  }
  return true;
}
