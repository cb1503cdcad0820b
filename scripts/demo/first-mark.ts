import type { Page } from '@playwright/test';
import { waitFor } from '../setup/wait-for.ts';

/**
 * Rests the pointer on the first mark in view and waits for its card; false where no mark is in view.
 *
 * @param text what the mark is on; any where left out.
 */
export async function hoverFirstMark(page: Page, text?: string): Promise<boolean> {
  const place = await page.evaluate((text) => {
    const places = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return text === undefined || range.toString() === text
          ? range.getClientRects()[0]
          : undefined;
      })
      .filter((rect) => rect !== undefined)
      .filter(({ top, bottom }) => top > 0 && bottom < window.innerHeight)
      .sort((a, b) => a.top - b.top || a.left - b.left);
    const [first] = places;
    return first && { x: first.left + first.width / 2, y: first.top + first.height / 2 };
  }, text);
  if (!place) return false;
  await page.mouse.move(place.x, place.y, { steps: 5 });
  // The card's root is closed; that its host has a size is all that can be seen from here.
  await waitFor(
    () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(':popover-open')].some(
          (host) =>
            host.popover === 'manual' &&
            host.offsetHeight > 80 &&
            host.getAnimations().length === 0,
        ),
      ),
    'a card',
  );
  return true;
}
