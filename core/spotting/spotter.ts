import type { SpotterIndex } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { type Choice, type Judgment, judgePage } from './judge.ts';
import { mayHoldBy } from './may-hold.ts';
import type { PageBlock } from './page-context.ts';
import { type BagStarts, bagStartsOf, type Scan, scanBlock } from './scan.ts';
import type { Mention } from './types.ts';

/**
 * Finds the topics of an index in a page, in two steps: `scan` looks at one block and may be kept as
 * long as its text stays; `decide` looks at the whole page and is cheap enough to repeat.
 */
export interface Spotter {
  /** Candidates of one block; undefined where it has none. */
  scan(text: string): Scan | undefined;
  /** The mentions of each block, in order, never overlapping, without what the reader switched off. */
  decide(page: readonly PageBlock[], choice?: Choice): Mention[][];
  /** The same, with the refused candidates and the rule that refused each. */
  explain(page: readonly PageBlock[], choice?: Choice): Judgment[][];
}

/**
 * Makes a spotter; the index is only unfolded when the first block passes the prefilter.
 *
 * @param mayHold in place of the index's prefilter: whether a text may hold an alias
 */
export function createSpotter(
  index: SpotterIndex,
  mayHold: (text: string) => boolean = mayHoldBy(index.prefilter),
): Spotter {
  let unfolded: { reader: IndexReader; bagStarts: BagStarts } | undefined;
  const unfold = (): { reader: IndexReader; bagStarts: BagStarts } => {
    if (!unfolded) {
      const reader = new IndexReader(index);
      unfolded = { reader, bagStarts: bagStartsOf(index, reader) };
    }
    return unfolded;
  };
  const explain: Spotter['explain'] = (page, choice = {}) =>
    page.some((block) => block.scan)
      ? judgePage(index, unfold().reader, page, choice)
      : page.map(() => []);

  return {
    scan(text) {
      if (!mayHold(text)) return undefined;
      const { reader, bagStarts } = unfold();
      return scanBlock(index, reader, bagStarts, text);
    },
    decide(page, choice) {
      return explain(page, choice).map((block) =>
        block
          .filter((judgment) => judgment.accepted)
          .map(({ accepted, ...mention }) => mention)
          .sort((a, b) => a.start - b.start),
      );
    },
    explain,
  };
}
