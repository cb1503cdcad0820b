import type { PageBlock } from '../../core/spotting/index.ts';
import type { Mention, TopicId } from '../../core/spotting/types.ts';
import { anchorMentions, isTrue, type Mark } from './anchor-mentions.ts';
import { blockBox, type PageChanges, PageText, type TextBlock } from './page-text.ts';
import { ofDocument } from './safe-dom.ts';
import type { TextSpotter } from './spotter-on-demand.ts';
import type { TimeSlices } from './time-slices.ts';

export interface Spotted {
  /** Every visible mention, in the page's order. */
  readonly marks: readonly Mark[];
  /** Elements without a box that hold candidates: when they come into sight the page says more. */
  readonly hidden: readonly Element[];
}

interface PageSpotterOptions {
  readonly spotter: TextSpotter;
  readonly isOurs: (element: Element) => boolean;
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

const nothing: Spotted = { marks: [], hidden: [] };

/** Knows what the page says and which of it are mentions. */
export class PageSpotter {
  readonly #spotter: TextSpotter;
  readonly #text: PageText;
  #body: Element | undefined;
  #marksOf = new Map<TextBlock, readonly Mark[]>();

  constructor({ spotter, ...options }: PageSpotterOptions) {
    this.#spotter = spotter;
    this.#text = new PageText({ ...options, scan: (text) => spotter.scan(text) });
  }

  /** Reads what changed and scans it. */
  async read(changes: PageChanges | 'all', slices: TimeSlices): Promise<void> {
    const body = ofDocument('body');
    if (!(body instanceof HTMLBodyElement)) {
      this.#text.forget();
      this.#body = undefined;
      return;
    }
    if (changes === 'all' || body !== this.#body) this.#text.begin(body);
    else this.#text.change(changes);
    this.#body = body;
    while (this.#text.readNext()) if (slices.isOver) await slices.pause();
  }

  /** Whether anything on the page may refer to a topic. Where nothing does there is nothing to decide. */
  get hasCandidates(): boolean {
    return this.#text.blocks().some((block) => block.scan);
  }

  /** Whether custom elements are there that the page has not brought to life. */
  get awaitsElements(): boolean {
    return this.#text.awaitsElements;
  }

  /** Decides for the page as a whole. Scans stay valid, so switching topics off and on is cheap. */
  decide(off: ReadonlySet<TopicId>): Spotted {
    const blocks = this.#text.blocks();
    const boxes = new Map<TextBlock, Element>();
    const hidden: Element[] = [];
    for (const block of blocks) {
      if (!block.scan) continue;
      const box = blockBox(block);
      if (box) boxes.set(block, box);
      else hidden.push(block.holder instanceof ShadowRoot ? block.holder.host : block.holder);
    }
    if (boxes.size === 0 || isDesignMode()) {
      this.#marksOf.clear();
      return { ...nothing, hidden };
    }
    const page: PageBlock[] = blocks.map((block) =>
      block.scan && !boxes.has(block) ? { text: '', kind: block.kind, scan: undefined } : block,
    );
    // The tab's title is no place to mark, but the strongest hint of what the page is about.
    const title = ofDocument('title');
    page.unshift({ text: title, kind: 'title', scan: this.#spotter.scan(title) });
    const [, ...decided] = this.#spotter.decide(page, off);
    const spots = this.#anchor(blocks, decided, boxes);
    this.#marksOf = spots;
    return { marks: [...spots.values()].flat(), hidden };
  }

  #anchor(
    blocks: readonly TextBlock[],
    decided: readonly (readonly Mention[])[],
    boxes: ReadonlyMap<TextBlock, Element>,
  ): Map<TextBlock, readonly Mark[]> {
    const spots = new Map<TextBlock, readonly Mark[]>();
    blocks.forEach((block, n) => {
      const mentions = decided[n] ?? [];
      const box = boxes.get(block);
      if (!box || mentions.length === 0) return;
      const before = this.#marksOf.get(block) ?? [];
      const marks = anchorMentions(block, mentions, box).map((mark) => keepRange(mark, before));
      spots.set(block, marks);
    });
    return spots;
  }
}

/** The mark with the range that it had before, so that what is painted already stays painted. */
function keepRange(mark: Mark, before: readonly Mark[]): Mark {
  const same = before.find(
    ({ mention: { start, end }, box }) =>
      start === mark.mention.start && end === mark.mention.end && box === mark.box,
  );
  return same && isTrue(same) ? { ...mark, range: same.range } : mark;
}

function isDesignMode(): boolean {
  return ofDocument('designMode') === 'on';
}
