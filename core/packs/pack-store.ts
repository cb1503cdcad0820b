import bundled from 'virtual:knowledge/cards';
import type { Pack, Source, Topic } from '../knowledge/types.ts';
import { notesId } from '../notes-id.ts';
import { reportError } from '../report-error.ts';
import { announcePacks } from './pack-changes.ts';
import { keysOf, openPacks, storeNames } from './pack-database.ts';
import { PackStoreError, packErrorOf } from './pack-error.ts';
import type { StoredPack, StoredPackKind, TopicEntry } from './stored-pack.ts';
import { type PackEntry, removals, type WriteOptions, writePacks } from './write-pack.ts';

/**
 * The packs that the reader imported or wrote. For the background and the extension's own pages. Every
 * function throws `PackStoreError` and nothing else; the bundled pack never depends on any of them.
 */

/** Every stored pack, the one added last at the end. The order that the reader chose is a setting. */
export async function listPacks(): Promise<readonly StoredPack[]> {
  const packs = await guarded(async () => (await openPacks()).getAll('packs'));
  return packs.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** A stored pack as a whole, for export and comparison; undefined where there is none. */
export async function readPack(id: string): Promise<Pack | undefined> {
  return guarded(async () => {
    const database = await openPacks();
    const tx = database.transaction(['packs', 'topics', 'sources']);
    const [stored, topics, sources] = await Promise.all([
      tx.objectStore('packs').get(id),
      tx.objectStore('topics').getAll(keysOf(id)),
      tx.objectStore('sources').getAll(keysOf(id)),
    ]);
    return stored && assemble(stored, topics, sources);
  });
}

/** Names and kinds of a pack's topics, in order of their ids. */
export async function listTopics(id: string): Promise<readonly TopicEntry[]> {
  const list = await guarded(async () => (await openPacks()).get('lists', id));
  return (list ?? []).map(([topic, name, kind]) => ({ ref: `${id}/${topic}`, name, kind }));
}

/**
 * Stores a pack, in place of the one with the same id if there is one: all of it or, when anything
 * fails, nothing. The pack must come from `parsePack`.
 */
export async function putPack(
  pack: Pack,
  kind: StoredPackKind,
  { addedAt, ...options }: WriteOptions & { readonly addedAt?: string } = {},
): Promise<StoredPack> {
  const [stored] = await changePacks([{ pack, kind, addedAt }], [], options);
  if (!stored) throw new PackStoreError('unavailable', 'nothing was stored');
  return stored;
}

/** Stores some packs as `putPack` does and removes others: all of that or nothing. */
export async function changePacks(
  put: readonly PackEntry[],
  removed: readonly string[],
  options: WriteOptions = {},
): Promise<readonly StoredPack[]> {
  const bundledOne = put.find(({ pack }) => isBundledPack(pack.id));
  if (bundledOne) {
    throw new PackStoreError('bundled', `"${bundledOne.pack.id}" is the id of the bundled pack`);
  }
  // Whatever file they come back from, notes are notes.
  const entries = put.map((one) =>
    one.pack.id === notesId ? { ...one, kind: 'notes' as const } : one,
  );
  const stored = await guarded(() => writePacks(entries, removed, options));
  await guarded(announcePacks);
  return stored;
}

/** Every stored pack as a whole, in the order of `listPacks`. */
export function readAllPacks(): Promise<readonly PackEntry[]> {
  return readEntries(readPack);
}

/** The same without those that are damaged: one of them must not stand in the way of the others. */
export function readSoundPacks(): Promise<readonly PackEntry[]> {
  return readEntries(readSoundPack);
}

/** A stored pack as a whole; undefined where there is none, and where it is damaged. */
export async function readSoundPack(id: string): Promise<Pack | undefined> {
  try {
    return await readPack(id);
  } catch (error) {
    if (packErrorOf(error).kind !== 'corrupt') throw error;
    reportError(error, 'reading a pack');
    return undefined;
  }
}

async function readEntries(read: typeof readPack): Promise<readonly PackEntry[]> {
  const entries: PackEntry[] = [];
  for (const { id, kind, addedAt } of await listPacks()) {
    const pack = await read(id);
    if (pack) entries.push({ pack, kind, addedAt });
  }
  return entries;
}

/** Removes a pack with everything of it. False where there was none. */
export async function removePack(id: string): Promise<boolean> {
  const existed = await guarded(async () => {
    const tx = (await openPacks()).transaction(storeNames, 'readwrite');
    const known = await tx.objectStore('packs').count(id);
    await Promise.all([...removals(tx, id), tx.done]);
    return known > 0;
  });
  if (existed) await guarded(announcePacks);
  return existed;
}

/** Whether this is the id of the pack that comes with the extension, which nothing may replace. */
export function isBundledPack(id: string): boolean {
  return bundled.some((card) => card.pack.id === id);
}

function assemble(stored: StoredPack, topics: readonly Topic[], sources: readonly Source[]): Pack {
  // What is derived of the topics is no part of what was put in.
  const { kind, addedAt, storedAt, counts, languages, ...info } = stored;
  if (topics.length !== counts.topics || sources.length !== counts.sources) {
    throw new PackStoreError('corrupt', `"${stored.id}" has lost some of its topics or sources`);
  }
  return { ...info, sources, topics };
}

async function guarded<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw packErrorOf(error);
  }
}
