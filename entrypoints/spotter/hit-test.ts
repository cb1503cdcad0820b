import { isShadowRoot, rootOf } from '../../core/safe-dom.ts';
import type { Mark } from './anchor-mentions.ts';
import type { Painter } from './painter.ts';
import type { Point } from './safe-area.ts';

interface HitTestingRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * The mark at a point of the viewport, as the reader sees it: what covers the text hides the mark. Costs
 * a layout and a walk over the ranges there, so ask when the pointer rests, not while it moves.
 */
export function markAt({ x, y }: Point, painter: Painter): Mark | undefined {
  const { painted } = painter;
  if (painted.length === 0) return undefined;
  const registry = CSS.highlights as unknown as HitTestingRegistry;
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsOf(painted) });
  for (const { ranges } of hits) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark) return mark;
    }
  }
  return undefined;
}

/** The trees of shadow that hold marks, and those around them: the browser looks into no others. */
function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of marks) {
    let root = rootOf(range.startContainer);
    while (isShadowRoot(root) && !roots.has(root)) {
      roots.add(root);
      root = rootOf(root.host);
    }
  }
  return [...roots];
}
