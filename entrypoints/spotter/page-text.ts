import {
  attribute,
  hasInside,
  isConnected,
  isElement,
  isShadowRoot,
  localName,
  parentNode,
} from '../../core/safe-dom.ts';
import type { BlockKind } from '../../core/spotting/types.ts';
import type { PageChanges } from './change-log.ts';
import {
  type CollectorOptions,
  type Holder,
  isEdited,
  isRun,
  type Piece,
  TextCollector,
  type TextRun,
} from './collect-text.ts';
import { editable } from './element-roles.ts';
import { sameNodes, type TextBlock } from './text-block.ts';
import { UnbornElements } from './unborn-elements.ts';

type OwnBlock = TextBlock & { holds: boolean | undefined };

/** What a holder held when it was last read. The regions of a page mirror the tree of its holders. */
interface Region {
  readonly holder: Holder;
  readonly kind: BlockKind;
  items: readonly (OwnBlock | Region)[];
}

const nothing: Region['items'] = [];
const noSegments: TextRun['segments'] = [];
/** Asking for the time is not free; so many holders take less than a tenth of a millisecond. */
const holdersAtOnce = 16;

interface PageTextOptions {
  /** Whether a text may hold a topic; undefined while that is being asked. */
  readonly holds: (text: string) => boolean | undefined;
  readonly isOurs: CollectorOptions['isOurs'];
  /** Told of every tree of shadow when it is met: changes in it must be watched by themselves. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/**
 * The page's text, kept in step with the page: reading again what changed, and only that. A few holders
 * are read at a time, so that the caller can pause in between.
 */
export class PageText {
  readonly #options: PageTextOptions;
  readonly #collector: TextCollector;
  readonly #regions = new WeakMap<Node, Region>();
  #root: Region | undefined;
  /** In the page's order; undefined when they are to be listed again. */
  #blocks: readonly TextBlock[] | undefined;
  #waiting: Region[] = [];
  /** Read, with texts of which nobody has said yet whether they may hold a topic. */
  #undecided = new Set<Region>();
  #added: ReadonlySet<Node> = new Set();
  #hasEditors = false;
  readonly #unborn = new UnbornElements();

  constructor(options: PageTextOptions) {
    this.#options = options;
    this.#collector = new TextCollector({
      isOurs: options.isOurs,
      onUnborn: (element) => this.#unborn.note(element),
    });
  }

  /** Forgets everything and begins with this element. */
  begin(body: Element): void {
    this.#added = new Set();
    this.#unborn.clear();
    this.#undecided.clear();
    this.#hasEditors = hasInside(body, editable);
    this.#root = this.#region(body, 'text');
    this.#blocks = undefined;
    this.#waiting = [this.#root];
  }

  forget(): void {
    this.#root = undefined;
    this.#blocks = undefined;
    this.#waiting = [];
    this.#undecided.clear();
  }

  /** Puts what these changes concern on the list of what is to be read. */
  change({ changed, added }: PageChanges): void {
    this.#added = added;
    // Few holders, and what changes may be what somebody writes: each is looked at.
    this.#hasEditors = true;
    this.#waiting = [
      ...new Set([...changed, ...this.#unborn.born()].map(this.#regionAround)),
    ].filter((region) => region !== undefined);
  }

  /**
   * Notes what has been said of texts since they were read. Holders of texts that may hold a topic are put on
   * the list, to be looked at closely. False where there are none.
   */
  settle(): boolean {
    for (const region of this.#undecided) {
      if (!this.#isCurrent(region)) {
        this.#undecided.delete(region);
        continue;
      }
      let isOpen = false;
      let mayHold = false;
      for (const item of region.items) {
        if ('items' in item) continue;
        item.holds ??= this.#options.holds(item.text);
        isOpen ||= item.holds === undefined;
        mayHold ||= item.holds === true;
      }
      if (mayHold) this.#waiting.push(region);
      if (mayHold || !isOpen) this.#undecided.delete(region);
    }
    return this.#waiting.length > 0;
  }

  get awaitsElements(): boolean {
    return !this.#unborn.isEmpty;
  }

  /** Reads a few more holders. False when nothing is left to read. */
  readNext(): boolean {
    this.#blocks = undefined;
    for (let n = 0; n < holdersAtOnce; n += 1) {
      const region = this.#waiting.pop();
      if (!region) return false;
      if (this.#isCurrent(region)) this.#read(region);
    }
    return true;
  }

  /** One that was replaced meanwhile must not take the place of its successor's regions. */
  #isCurrent(region: Region): boolean {
    return this.#regions.get(region.holder) === region && isConnected(region.holder);
  }

  /** Every block, in the page's order. */
  blocks(): readonly TextBlock[] {
    this.#blocks ??= this.#listBlocks();
    return this.#blocks;
  }

  #listBlocks(): TextBlock[] {
    const blocks: TextBlock[] = [];
    const waiting: (OwnBlock | Region)[] = this.#root ? [this.#root] : [];
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      if (!('items' in item)) blocks.push(item);
      else
        for (let n = item.items.length - 1; n >= 0; n -= 1) waiting.push(item.items[n] as Region);
    }
    return blocks;
  }

  #read(region: Region): void {
    const { items } = region;
    const known =
      items.length > 0
        ? new Map(items.map((item) => ['items' in item ? item.holder : item.text, item] as const))
        : undefined;
    const holds = (text: string): boolean | undefined =>
      (known?.get(text) as OwnBlock | undefined)?.holds ?? this.#options.holds(text);

    let pieces = this.#collect(region.holder, false);
    // Worth a closer look. Nearly every block of nearly every page is not.
    if (pieces.some((piece) => isRun(piece) && holds(piece.text))) {
      pieces = this.#collect(region.holder, true);
    }
    region.items = pieces.map((piece) => {
      const before = known?.get(isRun(piece) ? piece.text : piece);
      if (!isRun(piece)) return this.#inside(region, piece, before as Region | undefined);
      const said = holds(piece.text);
      if (said === undefined) this.#undecided.add(region);
      return this.#block(region, piece, said, before as OwnBlock | undefined);
    });
  }

  #collect(holder: Holder, thorough: boolean): Piece[] {
    const hasEditors = this.#hasEditors;
    const pieces = this.#collector.collect(holder, { thorough, hasEditors });
    // What somebody writes is nobody's business: not even the spotter gets it.
    if (!hasEditors || !pieces.some(isRun) || !isEdited(holder)) return pieces;
    return pieces.filter((piece) => !isRun(piece));
  }

  #block(
    { kind, holder }: Region,
    { text, segments: all }: TextRun,
    holds: boolean | undefined,
    before: OwnBlock | undefined,
  ): OwnBlock {
    const segments = holds ? all : noSegments;
    if (before && before.holds === holds && sameNodes(before, segments)) return before;
    return { text, kind, segments, holder, holds };
  }

  /** The region of a holder inside a holder: as it was, unless it may have changed unseen. */
  #inside(outer: Region, holder: Holder, before: Region | undefined): Region {
    if (before && !this.#wasAdded(holder, outer.holder)) return before;
    if (isShadowRoot(holder)) {
      this.#options.onShadowRoot(holder);
      this.#hasEditors ||= hasInside(holder, editable);
    }
    const isHeading = isElement(holder) && isHeadingElement(holder);
    const region = this.#region(holder, isHeading ? 'heading' : outer.kind);
    this.#waiting.push(region);
    return region;
  }

  #region(holder: Holder, kind: BlockKind): Region {
    const region: Region = { holder, kind, items: nothing };
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
