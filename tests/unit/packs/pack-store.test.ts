import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Topic } from '../../../core/knowledge/types.ts';
import { watchPacks } from '../../../core/packs/pack-changes.ts';
import { closePacks, packDatabase } from '../../../core/packs/pack-database.ts';
import {
  listPacks,
  listTopics,
  putPack,
  readPack,
  removePack,
} from '../../../core/packs/pack-store.ts';
import { allTopics, readTopicCards } from '../../../core/topics.ts';
import { failure, freshStore, manyTopics, samplePack } from './pack-samples.ts';

beforeEach(freshStore);

const ids = async () => (await listPacks()).map(({ id }) => id);

describe('a stored pack', () => {
  test('comes back as it went in', async () => {
    await putPack(samplePack(), 'imported');
    expect(await readPack('lighthouses')).toEqual(samplePack());
  });

  test('is listed with what it holds, without its topics', async () => {
    const stored = await putPack(samplePack(), 'notes');
    expect(stored).toMatchObject({
      id: 'lighthouses',
      title: 'Lighthouses of the north coast',
      kind: 'notes',
      counts: { topics: 2, statements: 3, aliases: 5, sources: 1 },
    });
    expect(await listPacks()).toEqual([stored]);
    expect(await listTopics('lighthouses')).toEqual([
      { ref: 'lighthouses/gull-rock', name: 'Gull Rock', kind: 'concept' },
      { ref: 'lighthouses/mara-rowe', name: 'Mara Rowe', kind: 'person' },
    ]);
  });

  test('takes the place of the one with its id, with nothing left of that', async () => {
    await putPack(samplePack('a', { topics: manyTopics(5) }), 'imported');
    await putPack(samplePack('a-b', { topics: manyTopics(3) }), 'imported');
    await putPack(samplePack('a', { version: '2.0.0', topics: manyTopics(2) }), 'imported');
    expect((await readPack('a'))?.topics).toEqual(manyTopics(2));
    expect((await listPacks()).find(({ id }) => id === 'a')?.version).toBe('2.0.0');
    expect((await readPack('a-b'))?.topics).toHaveLength(3);
  });

  test('keeps its place in the list when it is replaced or comes back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [day, id] of ['b', 'a', 'b'].entries()) {
      vi.setSystemTime(new Date(2026, 0, day + 1));
      await putPack(samplePack(id), 'imported');
    }
    vi.useRealTimers();
    const [first] = await listPacks();
    expect(first?.storedAt).not.toBe(first?.addedAt);
    expect(await ids()).toEqual(['b', 'a']);
    await removePack('b');
    await putPack(samplePack('b'), 'imported', { addedAt: first?.addedAt ?? '' });
    expect(await ids()).toEqual(['b', 'a']);
  });

  test('goes without a trace', async () => {
    await putPack(samplePack('a'), 'imported');
    await putPack(samplePack('b'), 'imported');
    expect(await removePack('a')).toBe(true);
    expect(await removePack('a')).toBe(false);
    expect(await ids()).toEqual(['b']);
    expect(await readPack('a')).toBeUndefined();
    expect(await listTopics('a')).toEqual([]);
    expect(await readTopicCards(['a/gull-rock'])).toEqual([]);
    expect(await readPack('b')).toEqual(samplePack('b'));
  });

  test('cannot stand in for the bundled one', { tags: ['@case-35'] }, async () => {
    const [card] = await allTopics();
    const error = await failure(putPack(samplePack(card?.pack.id), 'imported'));
    expect(error.kind).toBe('bundled');
    expect(await ids()).toEqual([]);
  });
});

describe('all or nothing', { tags: ['@case-36'] }, () => {
  const before = samplePack('a', { topics: manyTopics(3) });
  const topics = manyTopics(1200);

  test('a record that cannot be stored leaves the old pack whole', async () => {
    await putPack(before, 'imported');
    const broken = topics.with(1100, { ...topics[1100], name: () => '' } as unknown as Topic);
    expect((await failure(putPack(samplePack('a', { topics: broken }), 'imported'))).kind).toBe(
      'corrupt',
    );
    expect(await readPack('a')).toEqual(before);
    expect(await listTopics('a')).toHaveLength(3);
  });

  test('so does a stop, however far it was', async () => {
    await putPack(before, 'imported');
    for (const at of [0, 1, 2]) {
      const stop = new AbortController();
      let told = 0;
      const onProgress = (): void => {
        told += 1;
        if (told === at) stop.abort();
      };
      if (at === 0) stop.abort();
      const put = putPack(samplePack('a', { topics }), 'imported', {
        onProgress,
        signal: stop.signal,
      });
      expect((await failure(put)).kind).toBe('stopped');
      expect(await readPack('a')).toEqual(before);
    }
  });

  test('progress rises to the end', async () => {
    const shares: number[] = [];
    await putPack(samplePack('a', { topics }), 'imported', {
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('cards of stored topics', () => {
  test('show what the pack says, with names of related topics and the sources that are cited', async () => {
    const [source] = samplePack().sources;
    const other = { ...source, id: 'never-cited' } as NonNullable<typeof source>;
    await putPack(samplePack('a', { sources: [other, source as typeof other] }), 'imported');
    const [card] = await readTopicCards(['a/mara-rowe']);
    expect(card).toMatchObject({
      ref: 'a/mara-rowe',
      name: 'Mara Rowe',
      related: [{ ref: 'a/gull-rock', name: 'Gull Rock', kind: 'concept' }],
      pack: { id: 'a', title: 'Lighthouses of the north coast', sources: [source] },
    });
    expect(card?.statements).toHaveLength(2);
  });

  test('come in the order asked for, bundled ones among them, unknown ones left out', async () => {
    await putPack(samplePack('a'), 'imported');
    const bundled = (await allTopics())[0]?.ref as string;
    const refs = ['a/mara-rowe', bundled, 'a/none', 'none/gull-rock', 'a/gull-rock'];
    expect((await readTopicCards(refs)).map(({ ref }) => ref)).toEqual([
      'a/mara-rowe',
      bundled,
      'a/gull-rock',
    ]);
  });

  test('of the bundled pack come without a store', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    globalThis.indexedDB = undefined as unknown as IDBFactory;
    const bundled = (await allTopics())[0]?.ref as string;
    expect(await readTopicCards(['a/mara-rowe', bundled])).toHaveLength(1);
    expect(warn).toHaveBeenCalled();
  });
});

describe('other contexts', () => {
  test('hear of every pack that was stored or removed', async () => {
    const heard = vi.fn();
    const stop = watchPacks(heard);
    await putPack(samplePack('a'), 'imported');
    expect(heard).toHaveBeenCalledTimes(1);
    await removePack('a');
    expect(heard).toHaveBeenCalledTimes(2);
    await removePack('a');
    await browser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await putPack(samplePack('a'), 'imported');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('a store that fails says why', { tags: ['@case-36'] }, () => {
  const openRaw = (version: number): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(packDatabase.name, version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  test('written by a later release', async () => {
    (await openRaw(packDatabase.version + 1)).close();
    expect((await failure(listPacks())).kind).toBe('newer');
  });

  test('refused by the browser, then there again', async () => {
    const refusal = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect((await failure(listPacks())).kind).toBe('unavailable');
    refusal.mockRestore();
    expect(await listPacks()).toEqual([]);
  });

  test('in a private window', async () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    expect((await failure(putPack(samplePack(), 'imported'))).kind).toBe('private');
    vi.restoreAllMocks();
  });

  test('full, with what was there left as it was', async () => {
    await putPack(samplePack('a'), 'imported');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    expect((await failure(putPack(samplePack('b'), 'imported'))).kind).toBe('full');
    put.mockRestore();
    expect(await ids()).toEqual(['a']);
  });

  test('holding less than it should', async () => {
    await putPack(samplePack('a'), 'imported');
    await closePacks();
    const database = await openRaw(packDatabase.version);
    const tx = database.transaction('topics', 'readwrite');
    tx.objectStore('topics').delete(['a', 'gull-rock']);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    database.close();
    expect((await failure(readPack('a'))).kind).toBe('corrupt');
  });

  test('and makes way for a later release that wants to change it', async () => {
    await listPacks();
    (await openRaw(packDatabase.version + 1)).close();
  });
});
