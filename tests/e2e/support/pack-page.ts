import type { Pack } from '../../../core/knowledge/types.ts';
import type { Session } from './driver.ts';
import { openOwnCode } from './own-code.ts';
import type * as PackStore from './pack-page-store.ts';

declare global {
  /** The store of packs inside a page of the extension. */
  var packStore: typeof PackStore;
}

/** Makes `packStore` known to `session.inExtension`, with no pack in it. */
export async function openEmptyPackStore(session: Session): Promise<void> {
  await openPackStore(session);
  await session.inExtension(() => packStore.removeAll());
}

/** Stores a pack as an import does. */
export function storePack(session: Session, pack: Pack): Promise<void> {
  return session.inExtension(async (pack) => {
    await packStore.putPack(pack, 'imported');
  }, pack);
}

/** Makes `packStore` known to `session.inExtension`. */
export const openPackStore = (session: Session): Promise<void> =>
  openOwnCode(session, 'pack-page-store.ts', 'packStore');
