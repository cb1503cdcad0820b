import type { FrameMarker } from './frame-marker.ts';
import type { FrameReader } from './frame-reader.ts';

/** Where the two halves of a frame's script meet. */
export interface Latecomers {
  /** The first half, there from the start. */
  reader?: FrameReader;
  /** The second half: nothing until a text may hold a topic, or somebody asks for more than a reading. */
  marker?: FrameMarker;
}

const key = Symbol.for('latecomers');

/** The one of this frame's isolated world, which both halves share and the page cannot see. */
export function latecomers(): Latecomers {
  const world = globalThis as { [key]?: Latecomers };
  world[key] ??= {};
  return world[key];
}
