import type * as Messaging from '../../../core/messaging.ts';
import type { Session } from './driver.ts';
import { openOwnCode } from './own-code.ts';

declare global {
  /** How frames and pages of the extension ask its background. */
  var messaging: typeof Messaging;
}

/** Makes `messaging` known to `session.inExtension`. */
export const openMessaging = (session: Session): Promise<void> =>
  openOwnCode(session, '../../../core/messaging.ts', 'messaging');
