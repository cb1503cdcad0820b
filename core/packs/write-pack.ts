import type { Pack } from '../knowledge/types.ts';
import { keysOf, openPacks } from './pack-database.ts';
import { PackStoreError } from './pack-error.ts';
import type { StoredPack, StoredPackKind } from './stored-pack.ts';

export interface WriteOptions {
  /** Told now and then how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting leaves everything as it was. */
  readonly signal?: AbortSignal;
}

/** After so many records the write waits for the database, so that progress shows and memory stays low. */
const batch = 500;

/** Writes a pack in one transaction. */
export async function writePack(
  pack: Pack,
  kind: StoredPackKind,
  { onProgress, signal }: WriteOptions,
): Promise<StoredPack> {
  const { id, sources, topics } = pack;
  const stored = storedPackOf(pack, kind);
  const tx = (await openPacks()).transaction(['packs', 'topics', 'sources', 'lists'], 'readwrite');
  const stop = (): void => tx.abort();
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop);
    void tx.objectStore('topics').delete(keysOf(id)).catch(ignore);
    void tx.objectStore('sources').delete(keysOf(id)).catch(ignore);
    void tx.objectStore('packs').put(stored, id).catch(ignore);
    const list = topics.map((topic) => [topic.id, topic.name, topic.kind] as const);
    void tx.objectStore('lists').put(list, id).catch(ignore);
    await inBatches(sources, (source) => tx.objectStore('sources').put(source, [id, source.id]));
    await inBatches(
      topics,
      (topic) => tx.objectStore('topics').put(topic, [id, topic.id]),
      (done) => onProgress?.(done / topics.length),
    );
    await tx.done;
    return stored;
  } catch (error) {
    // The transaction's own error says why; a request's says only that it was aborted.
    tx.done.catch(ignore);
    try {
      tx.abort();
    } catch {
      // It ended by itself.
    }
    if (signal?.aborted) throw new PackStoreError('stopped', 'stopped on request');
    throw tx.error ?? error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function inBatches<T>(
  items: readonly T[],
  put: (item: T) => Promise<unknown>,
  onDone?: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += batch) {
    const puts = items.slice(start, start + batch).map(put);
    // Requests succeed in order, but each failure needs somebody to hear it.
    await Promise.all(puts);
    onDone?.(Math.min(items.length, start + batch));
  }
}

function storedPackOf(pack: Pack, kind: StoredPackKind): StoredPack {
  const { sources, topics, ...info } = pack;
  const count = (of: (topic: Pack['topics'][number]) => number): number =>
    topics.reduce((sum, topic) => sum + of(topic), 0);
  return {
    ...info,
    kind,
    storedAt: new Date().toISOString(),
    counts: {
      topics: topics.length,
      statements: count(({ statements }) => statements.length),
      aliases: count(({ aliases }) =>
        [aliases, ...Object.values(aliases.translations)].reduce(
          (sum, { names, shorthands }) => sum + names.length + shorthands.length,
          0,
        ),
      ),
      sources: sources.length,
    },
  };
}

/** For requests whose failure fails the transaction as well. */
function ignore(): void {}
