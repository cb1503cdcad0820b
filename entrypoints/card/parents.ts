import { layoutParent, matches } from '../../core/safe-dom.ts';

/**
 * Where in the page the card may go, best first.
 *
 * What lies outside an open modal dialog or a fullscreen element is inert or hidden, in the top layer
 * too, so the card goes inside the one that holds the mention, else inside the latest. Otherwise it
 * hangs on the root element: a child of `body` would meet `body > :last-child` and the page's grid.
 */
export function parentsFor(mention: Element): Element[] {
  const inside = modalAround(mention) ?? [...document.querySelectorAll(':modal')].at(-1);
  return inside ? [inside, document.documentElement] : [document.documentElement];
}

/** `:modal` covers both modal dialogs and fullscreen elements. */
function modalAround(mention: Element): Element | undefined {
  for (let element: Element | undefined = mention; element; element = layoutParent(element)) {
    if (matches(element, ':modal')) return element;
  }
  return undefined;
}
