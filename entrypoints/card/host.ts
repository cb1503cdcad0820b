import baseCss from '../../components/base.css?inline';
import topicCss from '../../components/topic-card.css?inline';
import { framePort } from '../../core/frame-port.ts';
import cardCss from './card.css?inline';
import { isolate } from './isolate.ts';
import { parentsFor } from './parents.ts';
import type { Placement } from './placement.ts';
import { type SightWatch, watchSight } from './plain-sight.ts';

/** The element that holds the card in the page, and what is ours inside it. */
export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page can neither read the card nor reach its controls. */
  readonly root: ShadowRoot;
  /** Still in the page, in none of its frames, and in the top layer. */
  readonly isShown: boolean;
  /** Whether readers saw what they clicked on. */
  readonly isPlain: SightWatch['isPlain'];
  /** @param height of a card that stands above its mention, for it to be kept whatever the content. */
  moveTo(placement: Placement, height: number): void;
  remove(): void;
}

/** The end-to-end tests have to reach inside; `wxt build --mode test` opens the root for them. */
const mode: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

let sharedStyles: CSSStyleSheet | undefined;

/**
 * Puts an empty host into the top layer, where no z-index and no clipping of the page counts, close
 * enough to the mention to be operable. It bears no name that a page could know it by.
 *
 * @returns undefined where the page has no place that shows it.
 */
export function showHost(mention: Element): Host | undefined {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode });
  framePort().cardHost = element;
  const position = new CSSStyleSheet();
  const rule = position.cssRules[position.insertRule(':host {}')] as CSSStyleRule;
  sharedStyles ??= makeSheet(baseCss + topicCss + cardCss);
  root.adoptedStyleSheets = [sharedStyles, position];
  isolate(root, element);

  const set = (property: string, value: string): void =>
    rule.style.setProperty(property, value, 'important');
  const isShown = parentsFor(mention).some((parent) => showIn(parent, element));
  if (!isShown) return undefined;
  // A zoomed page would zoom the card and its coordinates once more.
  if (element.currentCSSZoom !== 1) set('zoom', String(1 / element.currentCSSZoom));

  const sight = watchSight(element);
  return {
    element,
    root,
    isPlain: sight.isPlain,
    get isShown() {
      return element.ownerDocument === document && element.matches(':popover-open');
    },
    moveTo({ side, left, edge, maxHeight }, height) {
      sight.moved();
      // Its upper edge stays where it is when the content changes, and with it what the reader clicks on.
      set('top', `${side === 'below' ? edge : edge - height}px`);
      set('height', side === 'below' ? 'auto' : `${height}px`);
      set('left', `${left}px`);
      set('max-height', `${maxHeight}px`);
    },
    remove() {
      sight.stop();
      element.remove();
    },
  };
}

function showIn(parent: Element, element: HTMLElement): boolean {
  try {
    Element.prototype.append.call(parent, element);
    element.showPopover();
    if (element.checkVisibility()) return true;
  } catch {
    // A document that is going away, or a page that interferes.
  }
  element.remove();
  return false;
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
