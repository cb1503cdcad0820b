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

/** A pack to be stored, with where it came from. */
export interface PackEntry {
  readonly pack: Pack;
  readonly kind: StoredPackKind;
  /** When it was added, where it comes back: as an ISO instant. */
  readonly addedAt?: string | undefined;
}

/**
 * Reads the aliases of packs, then writes all of them, and takes others out, in one transaction.
 *
 * @returns what is known of those that were written, in their order.
 */
export async function writePacks(
  entries: readonly PackEntry[],
  removed: readonly string[],
  { onProgress, signal }: WriteOptions,
): Promise<readonly StoredPack[]> {
  const advance = progressOf(entries, (share) => {
    stopIf(signal);
    onProgress?.(share);
  });
  const vocabularies: Vocabulary[] = [];
  for (const { pack } of entries) {
    vocabularies.push(await compileVocabulary(pack, (share) => advance(pack, share, 'read')));
  }
  stopIf(signal);
  const tx: WriteTransaction = (await openPacks()).transaction(storeNames, 'readwrite');
  const stop = (): void => tx.abort();
  try {
    stopIf(signal);
    signal?.addEventListener('abort', stop);
    for (const id of removed) for (const removal of removals(tx, id)) removal.catch(ignore);
    const stored: StoredPack[] = [];
    for (const [n, { pack, kind, addedAt }] of entries.entries()) {
      const before = await tx.objectStore('packs').get(pack.id);
      const about = storedPackOf(pack, kind, addedAt ?? before?.addedAt ?? instant(n));
      const vocabulary = vocabularies[n] as Vocabulary;
      await putAll(tx, pack, about, vocabulary, (share) => advance(pack, share, 'written'));
      stored.push(about);
    }
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

/** Now; packs are listed by when they were added, those of one transaction in their order. */
function instant(n: number): string {
  return new Date(Date.now() + n).toISOString();
}

/** Puts everything of a pack in the place of the one with its id. */
async function putAll(
  tx: WriteTransaction,
  pack: Pack,
  about: StoredPack,
  vocabulary: Vocabulary,
  onShare: (share: number) => void,
): Promise<void> {
  for (const removal of removals(tx, pack.id)) removal.catch(ignore);
  void tx.objectStore('packs').put(about, pack.id).catch(ignore);
  const list = pack.topics.map(({ id, name, kind }) => [id, name, kind] as const);
  void tx.objectStore('lists').put(list, pack.id).catch(ignore);
  await putVocabulary(tx, pack.id, vocabulary);
  await inBatches(pack.sources, (source) =>
    tx.objectStore('sources').put(source, [pack.id, source.id]),
  );
  await inBatches(
    pack.topics,
    (topic) => tx.objectStore('topics').put(topic, [pack.id, topic.id]),
    (done) => onShare(done / pack.topics.length),
  );
}

/** Adds up how far each pack is: all are read first, then all are written. */
function progressOf(
  entries: readonly PackEntry[],
  tell: (share: number) => void,
): (pack: Pack, share: number, step: 'read' | 'written') => void {
  const all = entries.reduce((sum, { pack }) => sum + pack.topics.length, 0);
  const before = new Map<Pack, number>();
  let sum = 0;
  for (const { pack } of entries) {
    before.set(pack, sum);
    sum += pack.topics.length;
  }
  return (pack, share, step) => {
    const done = ((before.get(pack) ?? 0) + share * pack.topics.length) / all;
    tell(step === 'read' ? done * compiling : compiling + (1 - compiling) * done);
  };
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
