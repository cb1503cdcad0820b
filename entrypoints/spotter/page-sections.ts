import { closestAround } from '../../core/safe-dom.ts';
import type { TextBlock } from './text-block.ts';

/** What sets its content apart from what is around it. */
const landmarks =
  'article, aside, footer, header, main, nav, section, [role="article" i], [role="region" i], [role="main" i], [role="complementary" i], [role="navigation" i], dialog, [role="dialog" i]';

/**
 * Parts a page into sections. A section begins with a heading, and where an article, section or other
 * landmark begins or ends. A heading is a section of its own: it is often all that one reads.
 */
export class PageSections {
  readonly #headings = new Map<TextBlock, number>();
  readonly #landmarks = new Map<Element | undefined, number>();

  constructor(blocks: readonly TextBlock[]) {
    let heading = 0;
    let wasHeading = false;
    for (const block of blocks) {
      const isHeading = block.kind === 'heading';
      if (isHeading || wasHeading) heading += 1;
      wasHeading = isHeading;
      if (block.holds) this.#headings.set(block, heading);
    }
  }

  /** The section of a block, as a name that other blocks of the section share. */
  of(block: TextBlock): string {
    const landmark = closestAround(block.holder, landmarks);
    let number = this.#landmarks.get(landmark);
    if (number === undefined) {
      number = this.#landmarks.size;
      this.#landmarks.set(landmark, number);
    }
    return `${this.#headings.get(block)}.${number}`;
  }
}
