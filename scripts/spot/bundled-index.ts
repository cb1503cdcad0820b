import { topicSpecs } from '../../core/knowledge/compile.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import { buildIndex, type SpotterIndex } from '../../core/spotting/index.ts';
import { bundledPack } from '../../data/knowledge-plugin.ts';
import { readPack } from '../../data/read-packs.ts';

/** The packs that the extension comes with. */
export function bundledPacks(): Pack[] {
  return [readPack(bundledPack)];
}

export function bundledIndex(): SpotterIndex {
  return buildIndex(bundledPacks().flatMap(topicSpecs));
}
