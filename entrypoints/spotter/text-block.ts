import type { Block } from '../../core/spotting/types.ts';
import type { Holder, TextSegment } from './collect-text.ts';

/** A block of the page with where its text stands. */
export interface TextBlock extends Block {
  /** Nothing where it holds no topic: nobody asks where that text stands. */
  readonly segments: readonly TextSegment[];
  readonly holder: Holder;
  /** Whether it may hold a topic; undefined until somebody has said so. */
  readonly holds: boolean | undefined;
}

/** Whether a block's text stands in these nodes still. */
export function sameNodes(block: TextBlock, segments: readonly TextSegment[]): boolean {
  return (
    block.segments.length === segments.length &&
    block.segments.every(
      ({ node, start }, n) => node === segments[n]?.node && start === segments[n]?.start,
    )
  );
}
