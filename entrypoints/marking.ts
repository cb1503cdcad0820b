import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarker } from './spotter/frame-marker.ts';
import { latecomers } from './spotter/latecomers.ts';

/**
 * The spotter's second half. The background injects it into a frame whose text may hold a topic; on all
 * other pages the code that decides, paints and follows the pointer does not exist.
 */
export default defineUnlistedScript(() => {
  const here = latecomers();
  if (here.reader) here.marker ??= createMarker(here.reader);
});
