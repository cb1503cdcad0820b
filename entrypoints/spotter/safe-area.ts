/** Client coordinates in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the pointer is, seen from an open card. `path`: on its way from the mention into the card. */
export type Zone = 'mention' | 'card' | 'path' | 'away';

/** A hand that goes for a card does not draw a straight line; so much beside it is still on the way. */
const slack = 12;
/** A mention's rectangles end where the letters do. */
const mentionSlack = 2;

interface Scene {
  readonly mention: readonly Rect[];
  readonly card: Rect | undefined;
  /** The last place of the pointer inside the mention, where its way to the card began. */
  readonly from: Point | undefined;
}

export function zoneOf(point: Point, { mention, card, from }: Scene): Zone {
  if (card && contains(card, point)) return 'card';
  if (mention.some((rect) => contains(grow(rect, mentionSlack), point))) return 'mention';
  if (card && from && isOnPath(point, from, grow(card, slack))) return 'path';
  return 'away';
}

/**
 * Whether a point lies in the hull of `from` and the card, the cone that opens from where the pointer
 * left. The hull is all segments from `from` into the card, so: does the ray through `point` meet the
 * card at or behind `point`? (Slab test; the ray's parameter is 1 at `point`.)
 */
export function isOnPath(point: Point, from: Point, card: Rect): boolean {
  const x = slab(from.x, point.x, card.left, card.right);
  const y = slab(from.y, point.y, card.top, card.bottom);
  return Math.min(x.leave, y.leave) >= Math.max(x.enter, y.enter, 1) || contains(card, point);
}

export function contains({ left, top, right, bottom }: Rect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function grow({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The stretch of the ray that lies between two parallel lines. */
function slab(
  from: number,
  to: number,
  low: number,
  high: number,
): { enter: number; leave: number } {
  const step = to - from;
  if (step === 0) {
    const inside = from >= low && from <= high;
    return inside ? { enter: -Infinity, leave: Infinity } : { enter: Infinity, leave: -Infinity };
  }
  const a = (low - from) / step;
  const b = (high - from) / step;
  return { enter: Math.min(a, b), leave: Math.max(a, b) };
}
