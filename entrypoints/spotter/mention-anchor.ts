import type { MentionAnchor } from '../../core/frame-port.ts';
import { parentElement } from '../../core/safe-dom.ts';
import { meaningsOf } from '../../core/spotting/types.ts';
import { isTrue, type Mark } from './anchor-mentions.ts';

/** What a card needs to know of a mark: what it means, and where it is at any moment. */
export function anchorOf(mark: Mark): MentionAnchor {
  const { mention, range, box } = mark;
  return {
    meanings: meaningsOf(mention),
    element: parentElement(range.startContainer) ?? box,
    rects: () => mentionRects(mark),
  };
}

/** Client rectangles of a mention now, one for each line; empty when its text has left the page. */
export function mentionRects(mark: Mark): DOMRect[] {
  if (!isTrue(mark)) return [];
  // Made for the moment: the browser keeps live ranges in step with the page as long as they are held.
  const range = new Range();
  range.setStart(mark.range.startContainer, mark.range.startOffset);
  range.setEnd(mark.range.endContainer, mark.range.endOffset);
  const lines: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    const last = lines.at(-1);
    if (rect.width === 0 || rect.height === 0) continue;
    if (last && isSameLine(last, rect)) lines[lines.length - 1] = hull(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** Pieces of a line overlap in height; what is set in bold or smaller may stand a little higher. */
function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2;
}

function hull(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}
