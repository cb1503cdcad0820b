import type { IDBPTransaction, StoreNames } from 'idb';
import type { Pack } from '../knowledge/types.ts';
import { keysOf, openPacks, type PackSchema, storeNames } from './pack-database.ts';
import { PackStoreError } from './pack-error.ts';
import { type StoredPack, type StoredPackKind, storedPackOf } from './stored-pack.ts';
import { compileVocabulary, type Vocabulary, vocabularyVersion } from './vocabulary.ts';

export interface WriteOptions {
  /** Told now and then how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting leaves everything as it was. */
  readonly signal?: AbortSignal;
  /** When the pack was added, where it comes back after a removal. */
  readonly addedAt?: string;
}

export type WriteTransaction = IDBPTransaction<
  PackSchema,
  readonly StoreNames<PackSchema>[],
  'readwrite'
>;

/** After so many records the write waits for the database, so that progress shows and memory stays low. */
const batch = 500;
/** Of the time that it takes to store a pack, the share that goes into reading its aliases. */
const compiling = 0.5;

/** Reads the aliases of a pack, then writes all of it in one transaction. */
export async function writePack(
  pack: Pack,
  kind: StoredPackKind,
  { onProgress, signal, addedAt }: WriteOptions,
): Promise<StoredPack> {
  const vocabulary = await compileVocabulary(pack, (share) => {
    stopIf(signal);
    onProgress?.(share * compiling);
  });
  stopIf(signal);
  const tx: WriteTransaction = (await openPacks()).transaction(storeNames, 'readwrite');
  const stop = (): void => tx.abort();
  try {
    stopIf(signal);
    signal?.addEventListener('abort', stop);
    const before = await tx.objectStore('packs').get(pack.id);
    const stored = storedPackOf(pack, kind, before?.addedAt ?? addedAt);
    for (const removal of removals(tx, pack.id)) removal.catch(ignore);
    void tx.objectStore('packs').put(stored, pack.id).catch(ignore);
    const list = pack.topics.map(({ id, name, kind: of }) => [id, name, of] as const);
    void tx.objectStore('lists').put(list, pack.id).catch(ignore);
    await putVocabulary(tx, pack.id, vocabulary);
    await inBatches(pack.sources, (source) =>
      tx.objectStore('sources').put(source, [pack.id, source.id]),
    );
    await inBatches(
      pack.topics,
      (topic) => tx.objectStore('topics').put(topic, [pack.id, topic.id]),
      (done) => onProgress?.(compiling + (1 - compiling) * (done / pack.topics.length)),
    );
    await tx.done;
    return stored;
  } catch (error) {
    tx.done.catch(ignore);
    abort(tx);
    stopIf(signal);
    // The transaction's own error says why; a request's says only that it was aborted.
    throw tx.error ?? error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Takes everything of a pack out of every store. */
export function removals(
  tx: WriteTransaction,
  pack: string,
  stores: readonly StoreNames<PackSchema>[] = storeNames,
): Promise<void>[] {
  return stores.map((name) => {
    const isByPart = name === 'topics' || name === 'sources' || name === 'postings';
    return tx.objectStore(name).delete((isByPart ? keysOf(pack) : pack) as IDBKeyRange);
  });
}

/** Writes what spotting needs of a pack, with nothing of it there. */
export async function putVocabulary(
  tx: WriteTransaction,
  pack: string,
  { shards, keys }: Vocabulary,
): Promise<void> {
  const about = { version: vocabularyVersion, shards: shards.length };
  await Promise.all([
    tx.objectStore('vocabularies').put(about, pack),
    tx.objectStore('keys').put(keys, pack),
    ...shards.map((shard, n) => tx.objectStore('postings').put(shard, [pack, n])),
  ]);
}

async function inBatches<T>(
  items: readonly T[],
  put: (item: T) => Promise<unknown>,
  onDone?: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += batch) {
    await Promise.all(items.slice(start, start + batch).map(put));
    onDone?.(Math.min(items.length, start + batch));
  }
}

/** @throws PackStoreError when the caller wants no more. */
function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PackStoreError('stopped', 'stopped on request');
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}

/** For requests whose failure fails the transaction as well. */
function ignore(): void {}
