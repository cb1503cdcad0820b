import { topicSpecs } from '../knowledge/compile.ts';
import type { Pack } from '../knowledge/types.ts';
import { topicKeys } from '../spotting/alias-keys.ts';
import { hashWord, wordKey } from '../spotting/key-hash.ts';
import { addTo } from '../spotting/rows.ts';
import { takeTurns } from './turns.ts';

/** Counts up whenever a text's or an alias's keys change: then what is stored is made anew. */
export const vocabularyVersion = 1;

/**
 * Which topics a key leads to, cut into shards by the key's first bits: a page's few hundred keys touch
 * few shards, however large the pack.
 */
export interface Vocabulary {
  readonly shards: readonly PostingShard[];
  /** Every key that a text may hold, once. */
  readonly keys: Uint32Array<ArrayBuffer>;
}

export interface PostingShard {
  /** Ascending. */
  readonly keys: Uint32Array<ArrayBuffer>;
  /** Where the entries of each key end in `entries`. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** A mark of how the key leads there, if it is no name, and the topic's id inside the pack. */
  readonly entries: readonly string[];
}

/** Marks of entries; none of them can begin an id. */
export const marks = {
  /** A shorthand that words near it may be support enough for. */
  shorthand: '~',
  /** A shorthand that needs a name of its topic or of a related one. */
  dependent: '?',
  /** Under the key of a topic, not of a text: its name supports that topic's shorthands. */
  supported: '^',
} as const;

/** The key under which a topic's name leads to those that it supports. */
export function supportKey(topic: string): number {
  return wordKey(hashWord(marks.supported + topic), false);
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
  const postings = new Map<number, string[]>();
  const post = (key: number, entry: string): void => addTo(postings, key, entry);
  const keys = new Set<number>();
  let done = 0;
  for (const topic of pack.topics) {
    for (const spec of topicSpecs({ id: pack.id, topics: [topic] })) {
      const { names, shorthands, support } = topicKeys(spec);
      for (const key of names) post(key, topic.id);
      for (const key of names) keys.add(key);
      if (support === 'own name') continue;
      const mark = support === 'words' ? marks.shorthand : marks.dependent;
      for (const key of shorthands) post(key, mark + topic.id);
      for (const key of shorthands) keys.add(key);
      if (support !== 'any name') continue;
      for (const other of topic.related) post(supportKey(other.topic), marks.supported + topic.id);
    }
    done += 1;
    if (done % 100 === 0) onProgress?.(done / pack.topics.length);
    await pause();
  }
  const shards = await shardsOf(postings, pause);
  return { shards, keys: Uint32Array.from(keys) };
}

async function shardsOf(
  postings: ReadonlyMap<number, readonly string[]>,
  pause: () => Promise<void>,
): Promise<PostingShard[]> {
  const keys = Uint32Array.from(postings.keys()).sort();
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(keys.length / shardSize)));
  const shards: PostingShard[] = [];
  for (let shard = 0, from = 0; shard < count; shard += 1) {
    let to = from;
    while (to < keys.length && shardOf(keys[to] as number, count) === shard) to += 1;
    shards.push(shardFrom(keys.slice(from, to), postings));
    from = to;
    await pause();
  }
  return shards;
}

function shardFrom(
  keys: Uint32Array<ArrayBuffer>,
  postings: ReadonlyMap<number, readonly string[]>,
): PostingShard {
  const entries: string[] = [];
  const ends = keys.map((key) => {
    for (const entry of postings.get(key) ?? []) entries.push(entry);
    return entries.length;
  });
  return { keys, ends, entries };
}

/** Where a key leads. */
export function entriesOf({ keys, ends, entries }: PostingShard, key: number): readonly string[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? entries.slice(low === 0 ? 0 : ends[low - 1], ends[low]) : [];
}
