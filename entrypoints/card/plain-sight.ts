/**
 * Whether readers see what they click on. A page cannot forge a click, but it can get a real one: by a card
 * that is transparent, lies under a picture that lets clicks through, or slides below the pointer. So a
 * click changes what is stored only where the card is proven to lie open; in doubt the answer is no.
 */
export interface SightWatch {
  /** Whether the card lies in plain sight and has done so for a while. */
  isPlain(): boolean;
  /** The card came or was moved. */
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
  let since = performance.now();
  let isVisible: boolean | undefined;
  const observer = new IntersectionObserver(
    (entries: VisibilityEntry[]) => {
      isVisible = entries.at(-1)?.isVisible;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.99] } as IntersectionObserverInit,
  );
  observer.observe(host);
  return {
    isPlain: () =>
      performance.now() - since >= settled &&
      // What another page does to the frame around us only the browser could tell.
      (isVisible ?? window === window.top) &&
      !isDimmed(host) &&
      !isCovered(host),
    moved() {
      since = performance.now();
    },
    stop: () => observer.disconnect(),
  };
}

/** Whether it or what it lies in is made transparent, filtered, cut, or shown elsewhere than it is. */
function isDimmed(host: Element): boolean {
  for (let element: Element | null = host; element; element = above(element)) {
    const style = getComputedStyle(element);
    const isPlain =
      Number(style.opacity) > 0.99 &&
      [style.filter, style.clipPath, style.maskImage].every((value) => value === 'none') &&
      [style.transform, style.translate, style.scale, style.rotate].every((v) => v === 'none') &&
      style.mixBlendMode === 'normal';
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
  return !isBare || others.some((other) => other !== host && !other.contains(host));
}

function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
