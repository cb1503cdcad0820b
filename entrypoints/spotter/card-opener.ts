import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';
import type { Point } from './safe-area.ts';

interface CardOpenerOptions {
  /** Has the card's script put into this frame; false where that is not possible. */
  readonly requestCard: () => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
  readonly onEntered: () => void;
  readonly onLeft: () => void;
  readonly onHeld: (isHeld: boolean) => void;
  /** The card went: by itself or because we hid it. */
  readonly onClosed: () => void;
}

/** Opens the frame's card. Its script comes at the first need: most frames never show a card. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #wanted: { readonly anchor: MentionAnchor; readonly pointer?: Point | undefined } | undefined;
  #isRequested = false;

  constructor(options: CardOpenerOptions) {
    this.#options = options;
    const port = framePort();
    port.pointerEnteredCard = options.onEntered;
    port.pointerLeftCard = options.onLeft;
    port.cardHeld = options.onHeld;
    port.cardClosed = options.onClosed;
    port.onCardReady = (card) => this.#ready(card);
  }

  /** @param pointer tells which line is meant where the mention is broken over several. */
  show(anchor: MentionAnchor, pointer?: Point): void {
    this.#wanted = { anchor, pointer };
    const { card } = framePort();
    if (card) this.#ready(card);
    else void this.#request();
  }

  hide(): void {
    this.#wanted = undefined;
    framePort().card?.hide();
  }

  /** Client coordinates of the card while it is open. */
  rect(): DOMRect | undefined {
    const { card } = framePort();
    return card?.isOpen ? card.rect() : undefined;
  }

  stop(): void {
    this.hide();
    const port = framePort();
    delete port.pointerEnteredCard;
    delete port.pointerLeftCard;
    delete port.cardHeld;
    delete port.cardClosed;
    delete port.onCardReady;
  }

  #ready(card: CardView): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted) card.show(wanted.anchor, { focus: false, pointer: wanted.pointer });
  }

  async #request(): Promise<void> {
    if (this.#isRequested) return;
    this.#isRequested = true;
    try {
      if (await this.#options.requestCard()) return;
      this.#options.onClosed();
    } catch (error) {
      this.#options.onFault(error);
      this.#options.onClosed();
    } finally {
      // Asked again at the next mention, should the script not have come.
      this.#isRequested = false;
    }
  }
}
