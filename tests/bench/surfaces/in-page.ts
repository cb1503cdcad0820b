/** Runs in the page. Middles of the marks in view, in reading order, one for each line and word. */
export function firstMarks(): { x: number; y: number }[] {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .flatMap((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const [rect] = range.getClientRects();
      return rect ? [rect] : [];
    })
    .filter(({ top, bottom }) => top > 0 && bottom < window.innerHeight)
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
}

/**
 * Runs in the page, before the pointer moves. Milliseconds from the pointer's arrival to the frame in which a
 * card that was not there stands in the page.
 */
export function timeCard(): Promise<number> {
  const shown = (): Element | null => document.querySelector(':popover-open');
  const before = shown();
  return new Promise((timed) => {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        const look = (): void => {
          const now = shown();
          if (now && now !== before && (now as HTMLElement).offsetHeight > 80)
            timed(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true, capture: true },
    );
  });
}
