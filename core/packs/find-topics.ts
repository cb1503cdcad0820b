import type { Topic } from '../knowledge/types.ts';
import { openPacks, type PackDatabase } from './pack-database.ts';
import { entriesOf, marks, shardOf, supportKey } from './vocabulary.ts';

/** A topic of a stored pack that a page may speak of. */
export interface FoundTopic {
  readonly pack: string;
  readonly topic: Topic;
}

/**
 * The topics to which these keys lead, those named on the page first, not more than `most`.
 *
 * @param packs ids of the packs to look into, those first whose topics are to come first
 */
export async function findTopics(
  keys: readonly number[],
  packs: readonly string[],
  most: number,
): Promise<readonly FoundTopic[]> {
  const database = await openPacks();
  const tx = database.transaction('vocabularies');
  const ids = await tx.store.getAllKeys();
  const abouts = await tx.store.getAll();
  const found: FoundTopic[] = [];
  for (const pack of packs) {
    const about = abouts[ids.indexOf(pack)];
    if (!about || found.length >= most) continue;
    const wanted = await topicIds(database, pack, about.shards, keys);
    const reading = database.transaction('topics').store;
    const topics = await Promise.all(
      wanted.slice(0, most - found.length).map((id) => reading.get([pack, id])),
    );
    for (const topic of topics) if (topic) found.push({ pack, topic });
  }
  return found;
}

/** Those of these keys that lead to a topic in one of these packs, whatever its short forms need beside them. */
export async function leadingKeys(
  keys: readonly number[],
  packs: readonly string[],
): Promise<ReadonlySet<number>> {
  const database = await openPacks();
  const leading = new Set<number>();
  for (const pack of packs) {
    const about = await database.get('vocabularies', pack);
    if (!about) continue;
    const entries = await entriesFor(database, pack, about.shards, keys);
    keys.forEach((key, n) => {
      if ((entries[n] as readonly string[]).length > 0) leading.add(key);
    });
  }
  return leading;
}

/** Ids of topics, those that a name leads to first. */
async function topicIds(
  database: PackDatabase,
  pack: string,
  shards: number,
  keys: readonly number[],
): Promise<string[]> {
  const named = new Set<string>();
  const short = new Set<string>();
  const dependent = new Set<string>();
  for (const entry of (await entriesFor(database, pack, shards, keys)).flat()) {
    const id = entry.slice(1);
    if (entry.startsWith(marks.shorthand)) short.add(id);
    else if (entry.startsWith(marks.dependent)) dependent.add(id);
    else if (!entry.startsWith(marks.supported)) named.add(entry);
  }
  if (dependent.size > 0) {
    const supporters = [...named].map(supportKey);
    for (const entry of (await entriesFor(database, pack, shards, supporters)).flat()) {
      const id = entry.slice(1);
      if (entry.startsWith(marks.supported) && dependent.has(id)) short.add(id);
    }
  }
  return [...named.union(short)];
}

/** Where each key leads. */
async function entriesFor(
  database: PackDatabase,
  pack: string,
  shards: number,
  keys: readonly number[],
): Promise<readonly (readonly string[])[]> {
  const postings = database.transaction('postings').store;
  const numbers = [...new Set(keys.map((key) => shardOf(key, shards)))];
  const read = new Map(
    await Promise.all(numbers.map(async (n) => [n, await postings.get([pack, n])] as const)),
  );
  return keys.map((key) => {
    const shard = read.get(shardOf(key, shards));
    return shard ? entriesOf(shard, key) : [];
  });
}
