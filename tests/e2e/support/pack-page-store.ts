import { listPacks, removePack } from '../../../core/packs/pack-store.ts';

/** What specs do with the store of packs; see `pack-page.ts`. */
export { listPacks, putPack, readPack, removePack } from '../../../core/packs/pack-store.ts';

/** Removes every stored pack. */
export async function removeAll(): Promise<void> {
  for (const { id } of await listPacks()) await removePack(id);
}
