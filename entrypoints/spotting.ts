import index from 'virtual:knowledge/index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSpotter } from '../core/spotting/spotter.ts';
import { followPointer } from './spotter/hover-controller.ts';
import { latecomers } from './spotter/latecomers.ts';
import { Painter } from './spotter/painter.ts';

/**
 * The spotter's second half. The background injects it into a frame whose text may hold a topic; on all
 * other pages neither the index nor the code that reads it, paints and follows the pointer exists.
 */
export default defineUnlistedScript(() => {
  const here = latecomers();
  here.spotter ??= createSpotter(index);
  here.createPainter ??= (options) => new Painter(options);
  here.followPointer ??= followPointer;
});
