import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areAnnounced } from '../../../core/packs/pack-changes.ts';
import { putPack } from '../../../core/packs/pack-store.ts';
import { StoredSearch } from '../../../core/packs/stored-search.ts';
import { followPacks } from '../../../entrypoints/background/packs.ts';
import { madePack, madeTopic } from '../../e2e/support/made-pack.ts';
import { failure, freshStore } from './pack-samples.ts';
import './joint-pages.ts';

beforeEach(async () => {
  await freshStore();
  followPacks();
});

/** What the background finds after a start. */
const textsFound = (): Promise<number[]> =>
  new StoredSearch().textsWithKeys(['Mara Rowe came.', 'Ida Finch came.']);

test('a pack whose writer ended before it was told of is looked for from the next start', {
  tags: ['@case-23'],
}, async () => {
  await putPack(madePack('first', [madeTopic('Mara Rowe')]), 'imported');
  expect(await areAnnounced()).toBe(true);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('ended'));
  await failure(putPack(madePack('second', [madeTopic('Ida Finch')]), 'imported'));
  expect(await textsFound()).toEqual([0]);

  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(textsFound).toEqual([0, 1]);
});
