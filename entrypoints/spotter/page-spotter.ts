import type { PageQuestion } from '../../core/messages.ts';
import type { SpottingSettings } from '../../core/page-choice.ts';
import { isDesignMode, isShadowRoot, ofDocument } from '../../core/safe-dom.ts';
import { excerptOf } from '../../core/spotting/excerpt.ts';
import type { Mention } from '../../core/spotting/types.ts';
import { anchorMentions, isTrue, type Mark } from './anchor-mentions.ts';
import { boxOf } from './collect-text.ts';
import { PageSections } from './page-sections.ts';
import type { PageText } from './page-text.ts';
import type { TextBlock } from './text-block.ts';

/** Decides about a page: the mentions in each text of its excerpt, in order. */
export type Decide = (question: PageQuestion) => Promise<readonly (readonly Mention[])[]>;

export interface Spotted {
  /** Every visible mention, in the page's order. */
  readonly marks: readonly Mark[];
  /** Elements without a box that hold candidates: when they come into sight the page says more. */
  readonly hidden: readonly Element[];
}

interface PageSpotterOptions {
  readonly decide: Decide;
  /** The page as it was last read. */
  readonly text: PageText;
}

/** Of a title so much says what the page is about; UTF-16 code units. */
const titleLength = 1000;

const nothing: Spotted = { marks: [], hidden: [] };

/** Knows which of what the page says are mentions. */
export class PageSpotter {
  readonly #decide: Decide;
  readonly #text: PageText;
  #marksOf = new Map<TextBlock, readonly Mark[]>();
  /** What was decided last: pages change all the time, and rarely in what they say of a topic. */
  #last = { question: '', mentions: [] as Awaited<ReturnType<Decide>> };

  constructor({ decide, text }: PageSpotterOptions) {
    this.#decide = decide;
    this.#text = text;
  }

  /** What was decided no longer holds: the packs changed. */
  forget(): void {
    this.#last = { question: '', mentions: [] };
  }

  /** Decides for the page as a whole. */
  async spot(settings: SpottingSettings): Promise<Spotted> {
    const blocks = this.#text.blocks();
    const boxes = new Map<TextBlock, Element>();
    const hidden: Element[] = [];
    for (const block of blocks) {
      if (!block.holds) continue;
      const box = boxOf(block.holder);
      if (box) boxes.set(block, box);
      else hidden.push(isShadowRoot(block.holder) ? block.holder.host : block.holder);
    }
    if (boxes.size === 0 || isDesignMode()) {
      this.#marksOf.clear();
      return { ...nothing, hidden };
    }
    const shown = blocks.map((block) =>
      block.holds && !boxes.has(block) ? { text: '', holds: false } : block,
    );
    // The tab's title is no place to mark, but the strongest hint of what the page is about.
    const { excerpt, places } = excerptOf(ofDocument('title').slice(0, titleLength), shown);
    const mentions = await this.#mentionsIn({ page: excerpt, settings });
    const decided: (readonly Mention[])[] = [];
    places.forEach((place, n) => {
      decided[place] = mentions[n] ?? [];
    });
    const spots = this.#anchor(blocks, decided, boxes);
    this.#marksOf = spots;
    return { marks: [...spots.values()].flat(), hidden };
  }

  async #mentionsIn(asked: PageQuestion): Promise<Awaited<ReturnType<Decide>>> {
    const question = JSON.stringify(asked);
    const before = this.#last;
    if (before.question === question) return before.mentions;
    const mentions = await this.#decide(asked);
    // Unless it was forgotten while it was asked.
    if (before === this.#last) this.#last = { question, mentions };
    return mentions;
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
