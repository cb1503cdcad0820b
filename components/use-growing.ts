import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A long list that is drawn from its beginning, and further whenever the reader comes near its end. */
export interface Growing<Item, End extends HTMLElement> {
  readonly shown: readonly Item[];
  /** For the element after the shown ones; it needs no content. */
  readonly end: RefObject<End | null>;
}

/** How far each list was drawn, for a reader who returns to where they were. */
const drawn = new Map<string, number>();

/**
 * Draws thousands of entries a step at a time, so that none has to wait for all. What is drawn stays:
 * finding in the page, screen readers and the way back all keep what they had.
 *
 * @param name tells lists apart.
 */
export function useGrowing<Item, End extends HTMLElement>(
  name: string,
  items: readonly Item[],
  step: number,
): Growing<Item, End> {
  const [, redraw] = useState(0);
  const end = useRef<End>(null);
  const count = drawn.get(name) ?? step;
  const isMore = count < items.length;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !isMore) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        drawn.set(name, count + step);
        redraw((times) => times + 1);
      },
      { rootMargin: '1500px' },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [name, count, step, isMore]);
  return { shown: isMore ? items.slice(0, count) : items, end };
}
