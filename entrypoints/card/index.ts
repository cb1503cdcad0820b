import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../../core/frame-port.ts';
import { createCardView } from './card-view.tsx';

/**
 * Wiring only. The background injects this at the first hover. An unlisted script, because WXT announces
 * content scripts to the page with an event that carries the extension's id (docs/browser-quirks.md).
 * It lets go of nothing by itself when the extension is updated: the spotter does that for both.
 */
export default defineUnlistedScript(() => {
  const port = framePort();
  if (port.card) return;
  port.card = createCardView();
  port.onCardReady?.(port.card);
});
