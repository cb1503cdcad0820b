import { openPacks, storeNames } from './pack-database.ts';
import { readSoundPack } from './pack-store.ts';
import { compileVocabulary, vocabularyVersion } from './vocabulary.ts';
import { putVocabulary, removals } from './write-pack.ts';

/**
 * Reads the aliases of stored packs again where an earlier release of the extension did, in another way.
 *
 * @returns whether any pack was touched
 */
export async function repairVocabularies(): Promise<boolean> {
  const database = await openPacks();
  let isTouched = false;
  for (const id of await database.getAllKeys('packs')) {
    const about = await database.get('vocabularies', id);
    if (about?.version === vocabularyVersion) continue;
    const pack = await readSoundPack(id);
    if (!pack) continue;
    const vocabulary = await compileVocabulary(pack);
    const tx = database.transaction(storeNames, 'readwrite');
    const stores = ['vocabularies', 'keys', 'postings'] as const;
    await Promise.all([...removals(tx, id, stores), putVocabulary(tx, id, vocabulary), tx.done]);
    isTouched = true;
  }
  return isTouched;
}
