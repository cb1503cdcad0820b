import { topicSpecs } from '../knowledge/compile.ts';
import { inOrder } from '../pack-order.ts';
import type { Settings } from '../settings.ts';
import { buildIndex } from '../spotting/build-index.ts';
import type { SpotterIndex } from '../spotting/index-format.ts';
import { findTopics } from './find-topics.ts';
import { listPacks } from './pack-store.ts';

/** More topics of stored packs than this one page does not get; those that it names come first. */
export const mostTopics = 400;
/** More keys than this no page sends that is read by people. */
const mostKeys = 20_000;

/**
 * The indexes for a page that holds these keys, with the topics that it may speak of and no others; empty
 * where the keys lead nowhere. One a pack, as `listPacks` orders them: each judges by its own topics alone.
 */
export async function pageIndexes(
  keys: readonly number[],
  { packOrder, disabledPacks }: Pick<Settings, 'packOrder' | 'disabledPacks'>,
): Promise<readonly SpotterIndex[]> {
  const packs = (await listPacks()).map(({ id }) => id);
  const wanted = inOrder(packs, { packOrder }).filter((id) => !disabledPacks.includes(id));
  const found = await findTopics(keys.slice(0, mostKeys), wanted, mostTopics);
  const groups = Map.groupBy(found, ({ pack }) => pack);
  return packs
    .filter((id) => groups.has(id))
    .map((id) => {
      // In the pack's own order, so that a tie between two topics ends as it would with all of them.
      const topics = (groups.get(id) ?? []).map(({ topic }) => topic);
      topics.sort((a, b) => (a.id < b.id ? -1 : 1));
      return buildIndex(topicSpecs({ id, topics }));
    });
}
