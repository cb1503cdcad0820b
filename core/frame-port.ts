import type { Meaning } from './spotting/types.ts';

/**
 * Where the spotter and the card meet. Both run in the isolated world of one frame, as two scripts:
 * the card's is injected at the first hover, so that pages without one never pay for it.
 */

/** The mention that a card explains. */
export interface MentionAnchor {
  /** What it can mean, likeliest first, and why. */
  readonly meanings: readonly Meaning[];
  /** Holds the mention; its tree and top layer are where the card must go. */
  readonly element: Element;
  /** Client rectangles now, one a line; empty when the mention has left the page. */
  rects(): DOMRect[];
}

export interface CardView {
  readonly isOpen: boolean;
  /**
   * `focus`: opened by key, so the card takes the focus; a hover never does. `pointer`: client
   * coordinates, which tell the line meant where a mention is broken over two.
   */
  show(
    anchor: MentionAnchor,
    options: { focus: boolean; pointer?: { readonly x: number; readonly y: number } | undefined },
  ): void;
  hide(): void;
  /** Client coordinates of the open card. */
  rect(): DOMRect | undefined;
}

export interface FramePort {
  card?: CardView;
  /** The element that holds the card while it is open: no part of the page's text. */
  cardHost?: Element | undefined;
  /** The same of the line that tells where the reader was led. */
  noticeHost?: Element | undefined;
  onCardReady?: (card: CardView) => void;
  pointerEnteredCard?: () => void;
  pointerLeftCard?: () => void;
  /** The reader wants the card to stay, by a pin say: neither pointer nor scrolling closes or moves it. */
  cardHeld?: (isHeld: boolean) => void;
  cardClosed?: (returnFocus: boolean) => void;
}

/**
 * An attribute of the first element in our trees of shadow. A page can move their hosts into another frame,
 * whose script must not read them: it would hand the page marks that lead inside.
 */
export const ownMark = 'data-own';

const key = Symbol.for('frame-port');

/** The one port of this frame; made by whichever script comes first. */
export function framePort(): FramePort {
  const world = globalThis as { [key]?: FramePort };
  world[key] ??= {};
  return world[key];
}
