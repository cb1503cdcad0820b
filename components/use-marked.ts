import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';

/**
 * Paints what is marked inside an element by the very rules that paint pages, `entrypoints/marks.css`,
 * which the page that uses this brings along.
 *
 * @param root its descendants with `data-marked="true"` are painted.
 */
export function useMarked(root: RefObject<HTMLElement | null>, style: Settings['markStyle']): void {
  useLayoutEffect(() => {
    const name = `reader-mark-${style}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    const ranges = [...(root.current?.querySelectorAll('[data-marked="true"]') ?? [])].map(
      (element) => {
        const range = new Range();
        range.selectNodeContents(element);
        highlight.add(range);
        return range;
      },
    );
    CSS.highlights.set(name, highlight);
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  });
}
