import { contains, matches, parentElement } from '../../core/safe-dom.ts';

/**
 * Whether readers see what they click on. A page cannot forge a click, but it can get a real one: by a card
 * that is transparent, lies under a picture that lets clicks through, or slides below the pointer. So a
 * click changes what is stored only where the card is proven to lie open; in doubt the answer is no.
 */
export interface SightWatch {
  /**
   * Whether the card lies in plain sight and had done so for a while at a click.
   *
   * @param clickedAt when the browser got the click, which may be long before a busy page lets us hear of it.
   */
  isPlain(clickedAt: number): boolean;
  /** The card was moved. */
  moved(): void;
  stop(): void;
}

/** Less than it takes to see a card and to decide to click. */
const settled = 300;

/** `IntersectionObserver` as Chromium has it: the browser itself says whether anything covers or dims. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export function watchSight(host: HTMLElement): SightWatch {
  let isVisible = false;
  /** When the browser last had something new to say of the card; never, while it has not of its present place. */
  let since: number;
  const hear = (words: VisibilityEntry[]): void => {
    const last = words.at(-1);
    if (!last) return;
    // What another page does to the frame around us only the browser could tell.
    isVisible = last.isVisible ?? window === window.top;
    // Chromium's time is that of its look, when the card is drawn; Firefox's may be long before that.
    since = last.isVisible === undefined ? performance.now() : last.time;
  };
  const observer = new IntersectionObserver(hear, {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.99],
  } as IntersectionObserverInit);
  const moved = (): void => {
    since = Infinity;
    // Begun anew it speaks anew; what it has said and we have not heard is of another place.
    observer.disconnect();
    observer.takeRecords();
    observer.observe(host);
  };
  moved();
  return {
    isPlain(clickedAt) {
      // A click can overtake what the browser saw before it. What it sees only now comes too late to count,
      // so there is nothing to wait for.
      hear(observer.takeRecords());
      return isVisible && clickedAt - since >= settled && !isDimmed(host) && !isCovered(host);
    },
    moved,
    stop: () => observer.disconnect(),
  };
}

/** Whether it or what it lies in is made transparent, filtered, cut, or shown elsewhere than it is, or a picture of it. */
function isDimmed(host: Element): boolean {
  for (let element: Element | undefined = host; element; element = parentElement(element)) {
    const style = getComputedStyle(element);
    const { filter, clipPath, maskImage, transform, translate, scale, rotate } = style;
    const isPlain =
      Number(style.opacity) > 0.99 &&
      [filter, clipPath, maskImage, transform, translate, scale, rotate].every(
        (value) => value === 'none',
      ) &&
      style.mixBlendMode === 'normal' &&
      !matches(element, ':active-view-transition');
    if (!isPlain) return true;
  }
  return false;
}

/** Whether anything lies above it: what takes clicks itself, or another element of the top layer. */
function isCovered(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  const parts = [0.05, 0.5, 0.95];
  const isBare = parts.every((x) =>
    parts.every((y) => root.elementFromPoint(left + x * width, top + y * height) === host),
  );
  const others = [...document.querySelectorAll(':popover-open, :modal')];
  return !isBare || others.some((other) => other !== host && !contains(other, host));
}
