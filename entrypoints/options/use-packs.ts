import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchPacks } from '../../core/packs/pack-changes.ts';
import { PackStoreError } from '../../core/packs/pack-error.ts';
import { listPacks } from '../../core/packs/pack-store.ts';
import type { StoredPack } from '../../core/packs/stored-pack.ts';

export interface PacksState {
  readonly packs: readonly StoredPack[];
  /** Why they could not be read, if so. */
  readonly problem: PackStoreError | undefined;
}

/** The stored packs, now and after each change in any window. */
export function usePacks(): PacksState {
  const [state, setState] = useState<PacksState>({ packs: [], problem: undefined });
  const read = useCallback(async (): Promise<void> => {
    try {
      setState({ packs: await listPacks(), problem: undefined });
    } catch (error) {
      if (!(error instanceof PackStoreError)) throw error;
      setState({ packs: [], problem: error });
    }
  }, []);
  useEffect(() => {
    void read();
    return watchPacks(() => void read());
  }, [read]);
  return state;
}
