import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { spottersFor } from '../../../core/explain/pack-spotters.ts';
import { openPacks } from '../../../core/packs/pack-database.ts';
import { changePacks, putPack, readPack } from '../../../core/packs/pack-store.ts';
import { repairVocabularies } from '../../../core/packs/repair.ts';
import { vocabularyVersion } from '../../../core/packs/vocabulary.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { packRestore } from '../../../entrypoints/options/backup-actions.ts';
import { freshStore, samplePack } from './pack-samples.ts';

/** Two packs, the first of which has lost a topic. */
beforeEach(async () => {
  await freshStore();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await putPack(samplePack('damaged'), 'imported');
  await putPack(samplePack('sound'), 'imported');
  await (await openPacks()).delete('topics', ['damaged', 'gull-rock']);
});

describe('a damaged pack', { tags: ['@case-26'] }, () => {
  test('does not hide the others where a text is explained', async () => {
    const spotters = await spottersFor('Gull Rock', defaultSettings);
    expect(spotters.map(({ pack }) => pack)).toContain('sound');
  });

  test('does not keep the others from being read anew after an update', async () => {
    const database = await openPacks();
    for (const id of ['damaged', 'sound']) {
      await database.put('vocabularies', { version: vocabularyVersion - 1, shards: 1 }, id);
    }
    expect(await repairVocabularies()).toBe(true);
    expect((await database.get('vocabularies', 'sound'))?.version).toBe(vocabularyVersion);
  });

  test('is put right by a backup that holds it', async () => {
    const pack = samplePack('damaged');
    const wanted = await packRestore([{ kind: 'imported', addedAt: undefined, pack }]);
    expect(wanted.changed.map(({ pack: { id } }) => id)).toEqual(['damaged']);
    await changePacks(wanted.changed, []);
    expect(await readPack('damaged')).toEqual(pack);
  });
});
