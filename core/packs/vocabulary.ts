import { topicSpecs } from '../knowledge/compile.ts';
import type { Pack } from '../knowledge/types.ts';
import { topicKeys } from '../spotting/alias-keys.ts';
import { takeTurns } from './turns.ts';

/** Counts up whenever a text's or an alias's keys change: then what is stored is made anew. */
export const vocabularyVersion = 1;

/**
 * Which topics a key leads to, cut into shards by the key's first bits: a page's few hundred keys touch
 * few shards, however large the pack.
 */
export interface Vocabulary {
  readonly shards: readonly PostingShard[];
  /** Every key once. */
  readonly keys: Uint32Array<ArrayBuffer>;
}

export interface PostingShard {
  /** Ascending. */
  readonly keys: Uint32Array<ArrayBuffer>;
  /** Where the topics of each key end in `topics`. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Ids inside the pack. */
  readonly topics: readonly string[];
}

/** So many keys a shard, about. */
const shardSize = 64;

/** Which of `count` shards, a power of two, holds a key. */
export function shardOf(key: number, count: number): number {
  return count === 1 ? 0 : key >>> (32 - Math.log2(count));
}

/**
 * Reads the aliases of a pack, once, when it is stored.
 *
 * @throws Error naming an alias that cannot be read.
 */
export async function compileVocabulary(
  pack: Pack,
  onProgress?: (share: number) => void,
): Promise<Vocabulary> {
  const pause = takeTurns();
  const topicsOf = new Map<number, string[]>();
  let done = 0;
  for (const topic of pack.topics) {
    for (const spec of topicSpecs({ id: pack.id, topics: [topic] })) {
      for (const key of topicKeys(spec).telling) {
        const known = topicsOf.get(key);
        if (known) known.push(topic.id);
        else topicsOf.set(key, [topic.id]);
      }
    }
    done += 1;
    if (done % 100 === 0) onProgress?.(done / pack.topics.length);
    await pause();
  }
  const keys = Uint32Array.from(topicsOf.keys()).sort();
  await pause();
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(keys.length / shardSize)));
  const shards: PostingShard[] = [];
  for (let shard = 0, from = 0; shard < count; shard += 1) {
    let to = from;
    while (to < keys.length && shardOf(keys[to] as number, count) === shard) to += 1;
    shards.push(shardFrom(keys.slice(from, to), topicsOf));
    from = to;
    await pause();
  }
  return { shards, keys };
}

function shardFrom(
  keys: Uint32Array<ArrayBuffer>,
  topicsOf: ReadonlyMap<number, readonly string[]>,
): PostingShard {
  const topics: string[] = [];
  const ends = keys.map((key) => {
    for (const topic of topicsOf.get(key) ?? []) topics.push(topic);
    return topics.length;
  });
  return { keys, ends, topics };
}

/** The topics that a key leads to. */
export function topicsIn({ keys, ends, topics }: PostingShard, key: number): readonly string[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? topics.slice(low === 0 ? 0 : ends[low - 1], ends[low]) : [];
}
