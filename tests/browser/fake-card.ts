import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';

export interface FakeCard extends CardView {
  /** Topics of every card shown so far. */
  readonly shown: string[];
  anchor: MentionAnchor | undefined;
}

/** A card that is a plain box below its mention and remembers what it was asked to show. */
export function fakeCard(): FakeCard {
  const shown: string[] = [];
  const card: FakeCard = {
    shown,
    anchor: undefined,
    get isOpen() {
      return card.anchor !== undefined;
    },
    show(anchor, { focus }) {
      shown.push(anchor.meanings.map(({ topic }) => topic).join() + (focus ? ' with focus' : ''));
      card.anchor = anchor;
    },
    hide() {
      card.anchor = undefined;
      framePort().cardClosed?.(false);
    },
    rect() {
      const [line] = card.anchor?.rects() ?? [];
      return line && new DOMRect(line.left, line.bottom + 8, 320, 200);
    },
  };
  return card;
}

/** The card's script arrives in the frame. */
export function installCard(card: CardView): void {
  const port = framePort();
  port.card = card;
  port.onCardReady?.(card);
}
