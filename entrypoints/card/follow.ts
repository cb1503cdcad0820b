import type { MentionAnchor } from '../../core/frame-port.ts';
import type { Host } from './host.ts';
import type { Placement, Side } from './placement.ts';

/**
 * Keeps the card at its mention while it is open, whatever moves the mention: scrolling of any
 * ancestor, shadow trees included, images that load above, animations. One look a frame at the
 * mention's rectangles; work only when they changed.
 *
 * @param end called when the mention is gone or out of sight, when the page took the card away, or with
 *   what went wrong.
 * @returns how to stop.
 */
export function follow(
  anchor: MentionAnchor,
  host: Host,
  first: Placement,
  place: (side: Side) => Promise<Placement | undefined>,
  end: (error?: unknown) => void,
): () => void {
  let last = fingerprint(anchor);
  let placement = first;
  let isStopped = false;

  const look = (): void => {
    requestAnimationFrame(() => step().catch(end));
  };
  const step = async (): Promise<void> => {
    if (isStopped) return;
    if (!host.isShown) return end();
    const now = fingerprint(anchor);
    if (now !== last) {
      last = now;
      const next = await place(placement.side);
      if (isStopped) return;
      // A mention that was never measured as visible, clipped in an odd way say, closes nothing.
      if (!next || (next.mentionHidden && !placement.mentionHidden)) return end();
      placement = next;
    }
    look();
  };
  look();

  return () => {
    isStopped = true;
  };
}

function fingerprint(anchor: MentionAnchor): string {
  const places = anchor.rects().map(({ x, y, width, height }) => [x, y, width, height].join());
  return [window.innerWidth, window.innerHeight, ...places].join(' ');
}
