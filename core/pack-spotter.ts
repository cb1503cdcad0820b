import { inOrder, packOf } from './pack-order.ts';
import type { PageChoice } from './page-choice.ts';
import type { SpotterIndex } from './spotting/index-format.ts';
import { mergeMentions } from './spotting/merge-mentions.ts';
import type { PageBlock } from './spotting/page-context.ts';
import { createSpotter, type Spotter } from './spotting/spotter.ts';
import type { Block, Mention } from './spotting/types.ts';

/** The spotter of one pack: each pack judges by its own topics alone. */
export interface PackSpotter {
  readonly pack: string;
  readonly spotter: Spotter;
}

/** A spotter for the topics of an index, which are all of one pack. */
export function packSpotter(
  index: SpotterIndex,
  mayHold?: Parameters<typeof createSpotter>[1],
): PackSpotter {
  return { pack: packOf(index.topics[0]?.id ?? ''), spotter: createSpotter(index, mayHold) };
}

/** Whose topic comes first where several packs know the same words, for `mergeMentions`. */
export function rankOf(
  spotters: readonly PackSpotter[],
  packOrder: readonly string[] = [],
): (mention: Mention) => number {
  const order = inOrder(
    spotters.map(({ pack }) => pack),
    { packOrder },
  );
  return ({ topic }) => order.indexOf(packOf(topic));
}

/** Of each pack so many candidates are judged on a page: ten books that speak of nothing else hold fewer. */
const mostOnPage = 20_000;

/**
 * Spots with every pack by itself, and makes one row of mentions a block of what they find.
 *
 * @param breathe awaited between two blocks
 */
export async function spotWithPacks(
  spotters: readonly PackSpotter[],
  page: readonly Block[],
  choice: PageChoice,
  breathe: () => Promise<unknown> = async () => {},
): Promise<Mention[][]> {
  const lists: Mention[][][] = [];
  for (const { spotter } of spotters) {
    const blocks: PageBlock[] = [];
    let candidates = 0;
    for (const block of page) {
      const scan = candidates < mostOnPage ? spotter.scan(block.text) : undefined;
      candidates += scan?.candidates.length ?? 0;
      blocks.push({ ...block, scan });
      await breathe();
    }
    lists.push(spotter.decide(blocks, choice));
    await breathe();
  }
  const rank = rankOf(spotters, choice.packOrder);
  return page.map((_, n) =>
    mergeMentions(
      lists.map((list) => list[n] ?? []),
      rank,
    ),
  );
}
