import type { SpotterIndex } from './index-format.ts';
import type { Judgment } from './judge.ts';
import { createSpotter } from './spotter.ts';
import { splitText } from './text-blocks.ts';
import type { Block, Mention } from './types.ts';

/**
 * Spots in one go: plain text, cut into blocks by `splitText`, or blocks that are cut already.
 *
 * @returns the mentions of each block, offsets inside the block.
 *
 * @example
 * const index = buildIndex([{ id: 'nsa', kind: 'organisation', names: ['NSA'], ... }]);
 * spot(index, 'The NSA said so.')[0]; // [{ topic: 'nsa', start: 4, end: 7, surface: 'NSA', ... }]
 */
export function spot(index: SpotterIndex, input: string | readonly Block[]): Mention[][] {
  const spotter = createSpotter(index);
  return spotter.decide(scanned(spotter.scan, input));
}

/** Like `spot`, with every candidate that was refused and why. */
export function explain(index: SpotterIndex, input: string | readonly Block[]): Judgment[][] {
  const spotter = createSpotter(index);
  return spotter.explain(scanned(spotter.scan, input));
}

function scanned(
  scan: ReturnType<typeof createSpotter>['scan'],
  input: string | readonly Block[],
): (Block & { scan: ReturnType<typeof scan> })[] {
  const blocks: readonly Block[] =
    typeof input === 'string'
      ? splitText(input).map(({ start, end, kind }) => ({ text: input.slice(start, end), kind }))
      : input;
  return blocks.map((block) => ({ ...block, scan: scan(block.text) }));
}
