import type { MentionAnchor } from '../../core/frame-port.ts';
import type { Host } from './host.ts';
import type { Placement } from './placement.ts';

interface FollowOptions {
  readonly anchor: MentionAnchor;
  readonly host: Host;
  readonly first: Placement;
  /** Puts the card at its mention, preferably on this side. */
  readonly place: (side: Placement['side']) => Promise<Placement | undefined>;
  /** Brings a card that follows nothing back into a window that has become smaller. */
  readonly stayInside: () => void;
  /** Called in every frame: the card is looked after. */
  readonly keep: () => void;
  /**
   * Called when the mention is gone or out of sight, when the page took the card away, or with what went
   * wrong.
   */
  readonly end: (error?: unknown) => void;
}

export interface Following {
  /** Lets go of the mention: the card stays where it is, whatever becomes of that. */
  letGo(): void;
  stop(): void;
}

/**
 * Keeps the card at its mention while it is open, whatever moves the mention: scrolling of any
 * ancestor, shadow trees included, images that load above, animations. One look a frame at the
 * mention's rectangles; work only when they changed.
 */
export function follow({
  anchor,
  host,
  first,
  place,
  stayInside,
  keep,
  end,
}: FollowOptions): Following {
  let hasLetGo = false;
  let last = fingerprint(anchor);
  let placement = first;
  let isStopped = false;

  const look = (): void => {
    requestAnimationFrame(() => step().catch(end));
  };
  const step = async (): Promise<void> => {
    if (isStopped) return;
    if (!host.isShown) return end();
    keep();
    const now = hasLetGo ? viewport() : fingerprint(anchor);
    if (now !== last) {
      last = now;
      if (hasLetGo) stayInside();
      else {
        const next = await place(placement.side);
        if (isStopped) return;
        // A mention that was never measured as visible, clipped in an odd way say, closes nothing.
        const isGone = !next || (next.mentionHidden && !placement.mentionHidden);
        if (isGone && !hasLetGo) return end();
        placement = next ?? placement;
      }
    }
    look();
  };
  look();

  return {
    letGo() {
      hasLetGo = true;
      last = viewport();
    },
    stop() {
      isStopped = true;
    },
  };
}

function viewport(): string {
  return [window.innerWidth, window.innerHeight].join();
}

function fingerprint(anchor: MentionAnchor): string {
  const places = anchor.rects().map(({ x, y, width, height }) => [x, y, width, height].join());
  return [viewport(), ...places].join(' ');
}
