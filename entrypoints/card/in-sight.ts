import { boxAt, layoutParent } from '../../core/safe-dom.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether any of a rectangle inside `element` shows: in the viewport, and in every box that scrolls it. */
export function isInSight(rect: DOMRect, element: Element, viewport: Size): boolean {
  let [left, top, right, bottom] = [0, 0, viewport.width, viewport.height];
  for (const box of clippingBoxes(element)) {
    const clip = boxAt(box);
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  return rect.right > left && rect.left < right && rect.bottom > top && rect.top < bottom;
}

function* clippingBoxes(start: Element): Generator<Element> {
  /** What is positioned is clipped only from the box on that it is positioned by. */
  let position = '';
  for (let element: Element | undefined = start; element; element = layoutParent(element)) {
    // The page's own scrolling is that of the viewport.
    if (element === document.documentElement || element === document.body) return;
    const style = getComputedStyle(element);
    const holdsFixed = [style.transform, style.filter, style.perspective].some(
      (value) => value !== 'none',
    );
    const isBetween =
      (position === 'fixed' && !holdsFixed) ||
      (position === 'absolute' && style.position === 'static' && !holdsFixed);
    if (isBetween) continue;
    if (style.overflow !== 'visible' && !/^(inline|contents)$/.test(style.display)) yield element;
    position = style.position;
  }
}
