import type { PageBlock, Scan } from '../../core/spotting/index.ts';
import type { BlockKind } from '../../core/spotting/types.ts';
import {
  type CollectOptions,
  collectText,
  type Holder,
  isEdited,
  isRun,
  type TextRun,
  type TextSegment,
} from './collect-text.ts';
import { attribute, isConnected, localName, parentNode } from './safe-dom.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** A block of the page with what the spotter found in it and where its text stands. */
export interface TextBlock extends PageBlock {
  readonly segments: readonly TextSegment[];
  readonly holder: Holder;
}

/** What a holder held when it was last read. The regions of a page mirror the tree of its holders. */
interface Region {
  readonly holder: Holder;
  readonly kind: BlockKind;
  items: readonly (TextBlock | Region)[];
}

/** What happened to the page since it was last read. */
export interface PageChanges {
  /** Nodes whose text or children changed. */
  readonly changed: ReadonlySet<Node>;
  /** Nodes put in; what lies in them may have changed while no one looked. */
  readonly added: ReadonlySet<Node>;
}

interface PageTextOptions {
  readonly scan: (text: string) => Scan | undefined;
  readonly isOurs: CollectOptions['isOurs'];
  /** Told of every tree of shadow when it is met: changes in it must be watched by themselves. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** A page with more custom elements than this waits for a mutation. */
const maxUnborn = 500;

/**
 * The page's text, kept in step with the page: reading again what changed, and only that. One holder is
 * read at a time, so that the caller can pause in between.
 */
export class PageText {
  readonly #options: PageTextOptions;
  readonly #regions = new WeakMap<Node, Region>();
  #root: Region | undefined;
  #waiting: Region[] = [];
  #added: ReadonlySet<Node> = new Set();
  /** Custom elements that the page has not brought to life yet. */
  readonly #unborn = new Set<Element>();

  constructor(options: PageTextOptions) {
    this.#options = options;
  }

  /** Forgets everything and begins with this element. */
  begin(body: Element): void {
    this.#added = new Set();
    this.#unborn.clear();
    this.#root = this.#region(body, 'text');
    this.#waiting = [this.#root];
  }

  forget(): void {
    this.#root = undefined;
    this.#waiting = [];
  }

  /** Puts what these changes concern on the list of what is to be read. */
  change({ changed, added }: PageChanges): void {
    this.#added = added;
    this.#waiting = [...new Set([...changed, ...this.#born()].map(this.#regionAround))].filter(
      (region) => region !== undefined,
    );
  }

  /** Puts the holders of texts with this scan on the list, to be scanned anew; all else stands. */
  scanAgain(stale: Scan): void {
    for (const region of this.#allRegions()) {
      const kept = region.items.filter((item) => 'items' in item || item.scan !== stale);
      if (kept.length === region.items.length) continue;
      region.items = kept;
      this.#waiting.push(region);
    }
  }

  get awaitsElements(): boolean {
    return this.#unborn.size > 0;
  }

  /** Custom elements that got a tree of shadow since they were read. No mutation tells of it. */
  #born(): Element[] {
    const born = [...this.#unborn].filter((element) => shadowRootOf(element, localName(element)));
    for (const element of born) this.#unborn.delete(element);
    return born;
  }

  /** Reads one more holder. False when nothing is left to read. */
  readNext(): boolean {
    const region = this.#waiting.pop();
    if (!region) return false;
    // One that was replaced meanwhile must not take the place of its successor's regions.
    const isCurrent = this.#regions.get(region.holder) === region;
    if (isCurrent && isConnected(region.holder)) this.#read(region);
    return true;
  }

  /** Every block, in the page's order. */
  blocks(): TextBlock[] {
    return this.#allItems().filter((item) => !('items' in item)) as TextBlock[];
  }

  #allRegions(): Region[] {
    return this.#allItems().filter((item) => 'items' in item) as Region[];
  }

  #allItems(): (TextBlock | Region)[] {
    const all: (TextBlock | Region)[] = [];
    const waiting: (TextBlock | Region)[] = this.#root ? [this.#root] : [];
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      all.push(item);
      if (!('items' in item)) continue;
      for (let n = item.items.length - 1; n >= 0; n -= 1) waiting.push(item.items[n] as Region);
    }
    return all;
  }

  #read(region: Region): void {
    const { holder } = region;
    const { scan, isOurs } = this.#options;
    const onUnborn = (element: Element): void => {
      if (this.#unborn.size < maxUnborn) this.#unborn.add(element);
    };
    const known = new Map(
      region.items.map((item) => ['items' in item ? item.holder : item.text, item] as const),
    );
    const scanned = new Map<string, Scan | undefined>();
    const scanOnce = (text: string): Scan | undefined => {
      const before = known.get(text);
      if (before && 'scan' in before) return before.scan;
      if (!scanned.has(text)) scanned.set(text, scan(text));
      return scanned.get(text);
    };

    let pieces = collectText(holder, { isOurs, onUnborn, thorough: false });
    if (pieces.some((piece) => isRun(piece) && scanOnce(piece.text))) {
      // Worth a closer look. Nearly every block of nearly every page is not.
      pieces = collectText(holder, { isOurs, onUnborn, thorough: true });
      if (isEdited(holder)) pieces = pieces.filter((piece) => !isRun(piece));
    }
    region.items = pieces.map((piece) => {
      if (!isRun(piece)) return this.#inside(region, piece, known.get(piece) as Region | undefined);
      const before = known.get(piece.text) as TextBlock | undefined;
      if (before && sameNodes(before, piece)) return before;
      return { ...piece, kind: region.kind, scan: scanOnce(piece.text), holder };
    });
  }

  /** The region of a holder inside a holder: as it was, unless it may have changed unseen. */
  #inside(outer: Region, holder: Holder, before: Region | undefined): Region {
    if (before && !this.#wasAdded(holder, outer.holder)) return before;
    if (holder instanceof ShadowRoot) this.#options.onShadowRoot(holder);
    const isHeading = holder instanceof Element && isHeadingElement(holder);
    const region = this.#region(holder, isHeading ? 'heading' : outer.kind);
    this.#waiting.push(region);
    return region;
  }

  #region(holder: Holder, kind: BlockKind): Region {
    const region: Region = { holder, kind, items: [] };
    this.#regions.set(holder, region);
    return region;
  }

  #wasAdded(holder: Node, outer: Node): boolean {
    if (this.#added.size === 0) return false;
    for (let node: Node | null = holder; node && node !== outer; node = parentNode(node)) {
      if (this.#added.has(node)) return true;
    }
    return false;
  }

  /** The innermost region that a node lies in. */
  readonly #regionAround = (node: Node): Region | undefined => {
    for (let up: Node | null = node; up; up = parentNode(up)) {
      const region = this.#regions.get(up);
      if (region) return region;
    }
    return undefined;
  };
}

function isHeadingElement(element: Element): boolean {
  return /^h[1-6]$/.test(localName(element)) || attribute(element, 'role') === 'heading';
}

function sameNodes(block: TextBlock, run: TextRun): boolean {
  return (
    block.segments.length === run.segments.length &&
    block.segments.every(
      ({ node, start }, n) => node === run.segments[n]?.node && start === run.segments[n]?.start,
    )
  );
}
