import type { Spotter } from '../../core/spotting/spotter.ts';
import type { followPointer } from './hover-controller.ts';
import type { Painter } from './painter.ts';

/** What the spotter's second half brings into the frame: nothing until a text may hold a topic. */
export interface Latecomers {
  spotter?: Spotter;
  createPainter?: (options: ConstructorParameters<typeof Painter>[0]) => Painter;
  followPointer?: typeof followPointer;
}

const key = Symbol.for('latecomers');

/** The one of this frame's isolated world, which both halves share and the page cannot see. */
export function latecomers(): Latecomers {
  const world = globalThis as { [key]?: Latecomers };
  world[key] ??= {};
  return world[key];
}
