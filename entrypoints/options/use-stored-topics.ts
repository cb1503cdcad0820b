import { useEffect, useState } from 'preact/hooks';
import { PackStoreError } from '../../core/packs/pack-error.ts';
import { listTopics } from '../../core/packs/pack-store.ts';
import { type StoredTopics, storedTopics } from './stored-topics.ts';
import { usePacks } from './use-packs.ts';

/** The topics of all stored packs, now and after each change in any window. */
export function useStoredTopics(): readonly StoredTopics[] {
  const { packs } = usePacks();
  const [topics, setTopics] = useState<readonly StoredTopics[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const all = await Promise.all(
        packs.map(async (pack) => storedTopics(pack, await listTopics(pack.id))),
      );
      if (isWanted) setTopics(all);
    };
    read().catch((error) => {
      // The section of packs says what is wrong with the store.
      if (!(error instanceof PackStoreError)) throw error;
    });
    return () => {
      isWanted = false;
    };
  }, [packs]);
  return topics;
}
