import type { Settings } from '../../core/settings.ts';
import { isTrue, type Mark } from './anchor-mentions.ts';
import { NamedHighlight } from './named-highlight.ts';
import { scrollToMark } from './scroll-to-mark.ts';
import { ShadowStyles } from './shadow-styles.ts';

type Style = Settings['markStyle'];

/** The names stand in `entrypoints/marks.css` as well. */
const markName = (style: Style): string => `reader-mark-${style}`;
const currentName = 'reader-mark-current';

/**
 * So much around the viewport is painted ahead of scrolling: half a window on either side, one and a half in
 * Chromium, which lays the margin of scrollers around that of the page.
 */
const margin = '50% 0px';

interface PainterOptions {
  /** Something hidden came into sight: what it says counts now. */
  readonly onRevealed: () => void;
}

/**
 * Paints marks without touching the document. Only those near the viewport are registered: browsers look
 * at every registered range whenever the page changes.
 */
export class Painter {
  #style: Style = 'dotted';
  #highlight = new NamedHighlight(markName('dotted'), -1);
  readonly #current = new NamedHighlight(currentName, 0);
  readonly #shadowStyles = new ShadowStyles();
  readonly #onRevealed: () => void;
  #led: Mark | undefined;
  #observer: IntersectionObserver | undefined;
  readonly #near = new Set<Element>();
  #byBox = new Map<Element, Mark[]>();
  #byRange = new Map<AbstractRange, Mark>();
  #byNode = new Map<Node, Set<Mark>>();
  #hidden = new Set<Element>();
  #observed = new Set<Element>();

  constructor({ onRevealed }: PainterOptions) {
    this.#onRevealed = onRevealed;
  }

  /** Marks near the viewport at this moment. */
  get painted(): readonly Mark[] {
    return [...this.#byRange.values()];
  }

  get isPainting(): boolean {
    return this.#byBox.size > 0;
  }

  /** Paints in this style from now on, what is painted already included. */
  style(style: Style): void {
    if (style === this.#style) return;
    this.#style = style;
    this.#highlight.clear();
    this.#highlight = new NamedHighlight(markName(style), -1);
    for (const range of this.#byRange.keys()) this.#highlight.add(range);
  }

  /**
   * Shows these marks and no others. Marks whose range is the same object as before stay as they are.
   *
   * @param hidden elements to look out for: they hold mentions and have no box yet.
   */
  show(marks: readonly Mark[], hidden: Iterable<Element>): void {
    this.#byBox = Map.groupBy(marks, ({ box }) => box);
    this.#shadowStyles.apply(marks);
    this.#hidden = new Set(hidden);
    const ranges = new Map(marks.map((mark) => [mark.range as AbstractRange, mark]));
    for (const mark of this.painted) {
      if (ranges.has(mark.range)) this.#byRange.set(mark.range, ranges.get(mark.range) as Mark);
      else this.#unpaint(mark);
    }
    for (const box of this.#near) this.#moved(box, true);
    const wanted = new Set([...this.#byBox.keys(), ...this.#hidden]);
    for (const box of this.#observed.difference(wanted)) {
      this.#observer?.unobserve(box);
      this.#near.delete(box);
    }
    for (const box of wanted.difference(this.#observed)) {
      this.#observer ??= this.#observe();
      this.#observer.observe(box);
    }
    this.#observed = wanted;
  }

  /** Takes marks off a text that no longer says what they were made for, before it is drawn. */
  textChanged(node: Node): void {
    for (const mark of this.#byNode.get(node) ?? []) if (!isTrue(mark)) this.#unpaint(mark);
  }

  /** Scrolls to a mark and makes it stand out, or none. False when its text has left the page. */
  lead(mark: Mark | undefined): boolean {
    this.#current.clear();
    this.#led = undefined;
    if (!mark || !scrollToMark(mark)) return false;
    this.#current.add(mark.range);
    this.#led = mark;
    return true;
  }

  markOf(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range) ?? (range === this.#led?.range ? this.#led : undefined);
  }

  /** Paints anew where the page cleared the registry; to be called once a second at most. */
  repair(): void {
    this.#highlight.repair();
    this.#current.repair();
  }

  /** Takes everything off the page. */
  stop(): void {
    this.show([], []);
    this.lead(undefined);
    this.#shadowStyles.remove();
    this.#observer?.disconnect();
  }

  /** Made at the first need: nearly every frame has none. */
  #observe(): IntersectionObserver {
    const seen = (entries: IntersectionObserverEntry[]): void => {
      let revealed = false;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && this.#hidden.delete(target)) revealed = true;
        this.#moved(target, isIntersecting);
      }
      if (revealed) this.#onRevealed();
    };
    return new IntersectionObserver(seen, { rootMargin: margin, scrollMargin: margin });
  }

  #moved(box: Element, isNear: boolean): void {
    if (isNear) this.#near.add(box);
    else this.#near.delete(box);
    for (const mark of this.#byBox.get(box) ?? []) {
      if (isNear) this.#paint(mark);
      else this.#unpaint(mark);
    }
  }

  #paint(mark: Mark): void {
    if (this.#byRange.has(mark.range) || !isTrue(mark)) return;
    this.#byRange.set(mark.range, mark);
    for (const { node } of mark.parts) {
      const marks = this.#byNode.get(node);
      if (marks) marks.add(mark);
      else this.#byNode.set(node, new Set([mark]));
    }
    this.#highlight.add(mark.range);
  }

  #unpaint(mark: Mark): void {
    if (!this.#byRange.delete(mark.range)) return;
    this.#highlight.delete(mark.range);
    for (const { node } of mark.parts) {
      const marks = this.#byNode.get(node);
      for (const one of marks ?? []) if (one.range === mark.range) marks?.delete(one);
      if (marks?.size === 0) this.#byNode.delete(node);
    }
  }
}
