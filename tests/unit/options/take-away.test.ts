import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { putPack } from '../../../core/packs/pack-store.ts';
import { takeAway } from '../../../entrypoints/options/pack-actions.ts';
import { freshStore, samplePack } from '../packs/pack-samples.ts';

beforeEach(freshStore);

test('a pack that cannot be taken away is said to be, also where packs cannot be listed', {
  tags: ['@case-26'],
}, async () => {
  await putPack(samplePack('sound'), 'imported');
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Gone.', 'UnknownError');
  });
  const taken = await takeAway('sound');
  vi.restoreAllMocks();
  expect(taken).toEqual({ problem: 'unavailable' });
});
