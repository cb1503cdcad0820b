import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualRows {
  /** For the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Of all rows together, in CSS pixels. */
  readonly height: number;
  /** The rows to draw, with their places in CSS pixels. */
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  /** For each drawn row, which bears `data-index`: rows may be of any height. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** Rows beyond the edges that are drawn: enough for a Tab or a turn of the wheel. */
const overscan = 8;

/**
 * Draws of a long list what is in sight. The row that has the focus stays, however far the reader scrolls.
 *
 * @param height that a row is thought to have before it is drawn, in CSS pixels.
 * @param keyOf tells rows apart while the list changes.
 */
export function useVirtualRows(
  count: number,
  height: number,
  keyOf: (index: number) => string,
): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const kept = useRef<Virtualizer<HTMLDivElement, HTMLElement>>(undefined);
  const options = {
    count,
    overscan,
    estimateSize: () => height,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Range) => withFocused(range, scroller.current),
    onChange: () => redraw((times) => times + 1),
  };
  kept.current ??= new Virtualizer(options);
  const virtualizer = kept.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scroller,
    height: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems(),
    measure: virtualizer.measureElement,
  };
}

function withFocused(
  { startIndex, endIndex, overscan, count }: Range,
  scroller: HTMLElement | null,
): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const row = scroller?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-index]')
    : undefined;
  const focused = row ? Number(row.dataset.index) : -1;
  if (focused < 0 || focused >= count || (focused >= first && focused <= last)) return rows;
  return focused < first ? [focused, ...rows] : [...rows, focused];
}
