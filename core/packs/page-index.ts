import { topicSpecs } from '../knowledge/compile.ts';
import { inOrder } from '../pack-order.ts';
import type { Settings } from '../settings.ts';
import { topicKeys } from '../spotting/alias-keys.ts';
import { buildIndex } from '../spotting/build-index.ts';
import type { SpotterIndex } from '../spotting/index-format.ts';
import { findTopics } from './find-topics.ts';
import { listPacks } from './pack-store.ts';

/** What a frame needs to spot the stored topics that its page may speak of, and no others. */
export interface PageIndexes {
  /** One a pack, as `listPacks` orders them: each judges by its own topics alone. */
  readonly indexes: readonly SpotterIndex[];
  /** Every key of these topics: a text without any of them need not be looked at. */
  readonly keys: readonly number[];
}

/** More topics of stored packs than this one page does not get; those that it names come first. */
export const mostTopics = 400;
/** More keys than this no page sends that is read by people. */
export const mostKeys = 20_000;

/** The indexes for a page that holds these keys; empty where they lead nowhere. */
export async function pageIndexes(
  keys: readonly number[],
  { packOrder, disabledPacks }: Pick<Settings, 'packOrder' | 'disabledPacks'>,
): Promise<PageIndexes> {
  const packs = (await listPacks()).map(({ id }) => id);
  const wanted = inOrder(packs, { packOrder }).filter((id) => !disabledPacks.includes(id));
  const found = await findTopics(keys.slice(0, mostKeys), wanted, mostTopics);
  const groups = Map.groupBy(found, ({ pack }) => pack);
  const own = new Set<number>();
  const indexes: SpotterIndex[] = [];
  for (const id of packs) {
    const group = groups.get(id) ?? [];
    if (group.length === 0) continue;
    // In the pack's own order, so that a tie between two topics ends as it would with all of them.
    const topics = group.map(({ topic }) => topic).sort((a, b) => (a.id < b.id ? -1 : 1));
    const specs = topicSpecs({ id, topics });
    for (const { names, shorthands } of specs.map(topicKeys)) {
      for (const key of [...names, ...shorthands]) own.add(key);
    }
    // Frames search by keys: the expression that other indexes bring along would be dead weight.
    indexes.push({ ...buildIndex(specs), prefilter: { search: '', capitals: [], pairs: {} } });
  }
  return { indexes, keys: [...own] };
}
