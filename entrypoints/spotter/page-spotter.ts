import type { PageChoice } from '../../core/page-choice.ts';
import type { PageBlock } from '../../core/spotting/index.ts';
import type { Mention } from '../../core/spotting/types.ts';
import { anchorMentions, isTrue, type Mark } from './anchor-mentions.ts';
import { boxOf } from './collect-text.ts';
import type { TextSpotter } from './joint-spotter.ts';
import { PageSections } from './page-sections.ts';
import type { PageText, TextBlock } from './page-text.ts';
import { ofDocument } from './safe-dom.ts';

export interface Spotted {
  /** Every visible mention, in the page's order. */
  readonly marks: readonly Mark[];
  /** Elements without a box that hold candidates: when they come into sight the page says more. */
  readonly hidden: readonly Element[];
}

interface PageSpotterOptions {
  readonly spotter: TextSpotter;
  /** The page as it was last read. */
  readonly text: PageText;
}

const nothing: Spotted = { marks: [], hidden: [] };

/** Knows which of what the page says are mentions. */
export class PageSpotter {
  readonly #spotter: TextSpotter;
  readonly #text: PageText;
  #marksOf = new Map<TextBlock, readonly Mark[]>();

  constructor({ spotter, text }: PageSpotterOptions) {
    this.#spotter = spotter;
    this.#text = text;
  }

  /** Decides for the page as a whole. Scans stay valid, so switching topics off and on is cheap. */
  decide(choice: PageChoice): Spotted {
    const blocks = this.#text.blocks();
    const boxes = new Map<TextBlock, Element>();
    const hidden: Element[] = [];
    for (const block of blocks) {
      if (!block.scan) continue;
      const box = boxOf(block.holder);
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
    const [, ...decided] = this.#spotter.decide(page, choice);
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
    const sections = new PageSections(blocks);
    blocks.forEach((block, n) => {
      const mentions = decided[n] ?? [];
      const box = boxes.get(block);
      if (!box || mentions.length === 0) return;
      const before = this.#marksOf.get(block) ?? [];
      const place = { box, section: sections.of(block) };
      const marks = anchorMentions(block, mentions, place).map((mark) => keepRange(mark, before));
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
