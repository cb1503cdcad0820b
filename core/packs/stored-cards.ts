import { topicCard } from '../knowledge/compile.ts';
import type { Source, Topic, TopicCard, TopicRef } from '../knowledge/types.ts';
import { noteCard } from '../notes/note-card.ts';
import { openPacks, type PackDatabase } from './pack-database.ts';
import type { StoredPack } from './stored-pack.ts';

/**
 * Cards of stored topics in the order asked for; unknown ones are left out. Reads each topic by itself,
 * and of its pack only what the card shows.
 *
 * @throws PackStoreError, or the database's own error.
 */
export async function storedCards(refs: readonly TopicRef[]): Promise<readonly TopicCard[]> {
  if (refs.length === 0) return [];
  const database = await openPacks();
  const cards = await Promise.all(refs.map((ref) => readCard(database, ref)));
  return cards.filter((card) => card !== undefined);
}

async function readCard(database: PackDatabase, ref: TopicRef): Promise<TopicCard | undefined> {
  const slash = ref.indexOf('/');
  const pack = ref.slice(0, slash);
  const tx = database.transaction(['packs', 'topics', 'sources']);
  const [stored, topic] = await Promise.all([
    tx.objectStore('packs').get(pack),
    tx.objectStore('topics').get([pack, ref.slice(slash + 1)]),
  ]);
  if (!stored || !topic) return undefined;
  const cited = new Set(topic.statements.map(({ source }) => source));
  const [related, sources] = await Promise.all([
    Promise.all(topic.related.map((one) => tx.objectStore('topics').get([pack, one.topic]))),
    Promise.all([...cited].map((id) => tx.objectStore('sources').get([pack, id]))),
  ]);
  const known = related.filter((one) => one !== undefined);
  const byId = new Map<string, Topic>(known.map((one) => [one.id, one]));
  const card = topicCard(topic, { ...infoOf(stored), sources: sources.filter(isThere) }, byId);
  return stored.kind === 'notes' ? noteCard(card) : card;
}

function infoOf({
  kind,
  addedAt,
  storedAt,
  counts,
  ...info
}: StoredPack): Omit<StoredPack, 'kind' | 'addedAt' | 'storedAt' | 'counts'> {
  return info;
}

function isThere(source: Source | undefined): source is Source {
  return source !== undefined;
}
