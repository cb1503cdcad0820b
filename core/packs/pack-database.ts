import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Source, Topic, TopicKind } from '../knowledge/types.ts';
import { PackStoreError, packErrorOf } from './pack-error.ts';
import type { StoredPack } from './stored-pack.ts';
import type { PostingShard } from './vocabulary.ts';

/** Stores whose keys begin with a pack's id hold one record a thing, so that a card reads only its own. */
export interface PackSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  topics: { key: [pack: string, topic: string]; value: Topic };
  sources: { key: [pack: string, source: string]; value: Source };
  /** Every topic's id, name and kind in one record a pack: what a list of thousands shows. */
  lists: { key: string; value: readonly (readonly [id: string, name: string, kind: TopicKind])[] };
  /** What spotting needs, made of the topics: see `vocabulary.ts`. */
  vocabularies: { key: string; value: { readonly version: number; readonly shards: number } };
  keys: { key: string; value: Uint32Array<ArrayBuffer> };
  postings: { key: [pack: string, shard: number]; value: PostingShard };
}

/** The stores that hold something of each pack, under its id or under keys that begin with it. */
export const storeNames = [
  'packs',
  'topics',
  'sources',
  'lists',
  'vocabularies',
  'keys',
  'postings',
] as const;

export type PackDatabase = IDBPDatabase<PackSchema>;

export const packDatabase = { name: 'packs', version: 1 };

let opened: Promise<PackDatabase> | undefined;

/**
 * Opens the store of packs in the extension's own origin: for the background and the extension's pages,
 * never for frames, whose databases are their page's.
 *
 * @throws PackStoreError
 */
export function openPacks(): Promise<PackDatabase> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw packErrorOf(error);
  });
  return opened;
}

/** Lets go of the database; the next call opens it again. */
export async function closePacks(): Promise<void> {
  const database = await opened?.catch(() => undefined);
  opened = undefined;
  database?.close();
}

function open(): Promise<PackDatabase> {
  // A private window has a store of its own, which it empties when it closes: better none than that.
  if (browser.extension?.inIncognitoContext) {
    return Promise.reject(new PackStoreError('private', 'a private window keeps no packs'));
  }
  return new Promise((resolve, reject) => {
    openDB<PackSchema>(packDatabase.name, packDatabase.version, {
      upgrade(database, from) {
        // One step a version, each from the one before; a database may come from any of them.
        if (from < 1) {
          for (const name of storeNames) database.createObjectStore(name);
        }
      },
      blocked: () => reject(new PackStoreError('blocked', 'another page holds an older store')),
      // Another release wants to change the store: make way at once rather than hold it up.
      blocking: () => void closePacks(),
      terminated: () => {
        opened = undefined;
      },
    }).then(resolve, reject);
  });
}

/** All keys that begin with this pack's id. */
export function keysOf(pack: string): IDBKeyRange {
  // Arrays come after all strings in the order of keys.
  return IDBKeyRange.bound([pack], [pack, []]);
}
