import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportError } from '../core/report-error.ts';
import { FramePacks } from './spotter/frame-packs.ts';
import { latecomers } from './spotter/latecomers.ts';
import { isReadable } from './spotter/readable-frame.ts';

/**
 * Lets a frame look for the topics of stored packs. The background registers this script while there are
 * any; all other readers' pages know nothing of it. It runs ahead of the spotter, or joins it.
 */
export default defineUnlistedScript(() => {
  if (!isReadable()) return;
  const here = latecomers();
  if (here.packs && !here.packs.isOrphan) return;
  const isLate = here.reader !== undefined;
  here.packs = new FramePacks({
    onChange: () => here.reader?.reread(),
    onFault: reportError,
  });
  // The spotter has begun without packs, as when the reader's first one was stored just now.
  if (isLate) void here.packs.ready.then(() => here.reader?.reread());
});
