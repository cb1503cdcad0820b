import { FrameReader } from '../../entrypoints/spotter/frame-reader.ts';
import { LocalInquiry } from './local-spotting.ts';
import { twoFrames } from './run-marking.ts';

/** Replaces the root element of this page again and again. @returns how often that was done, and how often it was read. */
export async function replaceAlways(times: number): Promise<{ replaced: number; read: number }> {
  let read = 0;
  const inquiry = new LocalInquiry(() => false);
  const reader = new FrameReader({
    isTop: true,
    isReadable: true,
    inquiry: {
      begin: () => {
        read += 1;
      },
      holds: (text) => inquiry.holds(text),
      finish: () => inquiry.finish(),
      forget() {},
    },
    marker: () => undefined,
    loadMarker: async () => undefined,
    isOurs: () => false,
    isOrphan: () => false,
    onFault(error) {
      throw error;
    },
  });
  reader.start();
  for (let replaced = 0; replaced < times; replaced += 1) {
    await twoFrames();
    const root = document.documentElement;
    root.replaceWith(root.cloneNode(true));
  }
  reader.stop();
  return { replaced: times, read };
}
