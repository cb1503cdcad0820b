import type { Session } from './driver.ts';
import { openOwnCode } from './own-code.ts';
import type * as PackStore from './pack-page-store.ts';

declare global {
  /** The store of packs inside a page of the extension. */
  var packStore: typeof PackStore;
}

/** Makes `packStore` known to `session.inExtension`. */
export const openPackStore = (session: Session): Promise<void> =>
  openOwnCode(session, 'pack-page-store.ts', 'packStore');
