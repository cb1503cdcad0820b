import type { MentionAnchor } from '../../core/frame-port.ts';
import type { Host } from './host.ts';
import { insideViewport, lineAt, type Placement, type Point, placeCard } from './placement.ts';

/** Where a card stands, and how it stays steady there while its content changes. */
export interface Stand {
  /** Puts it at its mention. Undefined when that has left the page, or the card has gone meanwhile. */
  place(side: Placement['side']): Promise<Placement | undefined>;
  /** The content changed: a card above its mention may have to grow, and never shrinks. */
  fit(): void;
  /** Comes back into a window that has become smaller. */
  stayInside(): void;
}

interface StandOptions {
  readonly anchor: MentionAnchor;
  readonly host: Host;
  /** The scrolling box inside the host. */
  readonly card: HTMLElement;
  readonly pointer: Point | undefined;
  readonly isOver: () => boolean;
}

export function standAt({ anchor, host, card, pointer, isOver }: StandOptions): Stand {
  const line = lineAt(anchor.rects(), pointer);
  let placement: Placement | undefined;
  let height = 0;

  const move = (to: Placement): void => {
    const grown = Math.min(to.maxHeight, Math.max(height, card.scrollHeight));
    height = to.side === 'above' ? grown : 0;
    placement = to;
    host.moveTo(to, height);
  };
  return {
    async place(side) {
      const wanted = Math.max(height, card.scrollHeight);
      const next = await placeCard({ anchor, card: host.element, wanted, side, line });
      if (isOver()) return undefined;
      if (next) move(next);
      return next;
    },
    fit() {
      if (placement?.side === 'above') move(placement);
    },
    stayInside() {
      if (placement) move(insideViewport(placement, host.element.getBoundingClientRect()));
    },
  };
}
