import type { BlockKind, TopicId } from '../../core/spotting/types.ts';

/** Which mentions of a topic get a mark: every one, the first under each heading, the first of the page. */
export type Density = 'all' | 'section' | 'page';

interface Spot {
  readonly mention: { readonly topic: TopicId };
}

/** Thins out what was spotted in a page's blocks, given in the page's order. */
export function thinOut<One extends Spot>(
  blocks: readonly { readonly kind: BlockKind; readonly spots: readonly One[] }[],
  density: Density,
): One[] {
  const seen = new Set<TopicId>();
  return blocks.flatMap(({ kind, spots }) => {
    if (density === 'section' && kind === 'heading') seen.clear();
    return spots.filter(({ mention: { topic } }) => {
      const isFirst = !seen.has(topic);
      seen.add(topic);
      return isFirst || density === 'all';
    });
  });
}
