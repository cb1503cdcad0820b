import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack, Topic } from '../../../core/knowledge/types.ts';
import { closePacks } from '../../../core/packs/pack-database.ts';
import type { PackStoreError } from '../../../core/packs/pack-error.ts';
import { packOf, read } from '../knowledge/sample-pack.ts';

/** The sample pack under another id, with other topics where they are given. */
export function samplePack(id = 'lighthouses', changes: Partial<Pack> = {}): Pack {
  return { ...packOf(read()), id, ...changes };
}

/** Many topics that differ in their ids and names. */
export function manyTopics(count: number): Topic[] {
  const [first] = packOf(read()).topics as [Topic];
  return Array.from({ length: count }, (_, n) => {
    const id = `topic-${String(n).padStart(5, '0')}`;
    const names = [`Gull Rock ${n}`];
    return {
      ...first,
      id,
      name: `Gull Rock ${n}`,
      aliases: { ...first.aliases, names, translations: {} },
    };
  });
}

/** An empty store and an empty browser, as after the installation. */
export async function freshStore(): Promise<void> {
  await closePacks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** Why a promise was broken. @throws Error when it was kept. */
export function failure(promise: Promise<unknown>): Promise<PackStoreError> {
  return promise.then(
    () => Promise.reject(new Error('it went well')),
    (error: PackStoreError) => error,
  );
}
