import index from 'virtual:knowledge/index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packSpotter } from '../core/pack-spotter.ts';
import { createMarker } from './spotter/frame-marker.ts';
import { JointSpotter } from './spotter/joint-spotter.ts';
import { latecomers } from './spotter/latecomers.ts';

/**
 * The spotter's second half. The background injects it into a frame whose text may hold a topic; on all
 * other pages neither the index nor the code that reads it, decides, paints and follows the pointer exists.
 */
export default defineUnlistedScript(() => {
  const here = latecomers();
  const spotter = new JointSpotter(packSpotter(index), () => here.packs);
  if (here.reader) here.marker ??= createMarker(spotter, here.reader);
});
