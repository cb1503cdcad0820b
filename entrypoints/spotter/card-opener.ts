import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';

interface CardOpenerOptions {
  /** Has the card's script put into this frame; false where that is not possible. */
  readonly requestCard: () => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
  readonly onEntered: () => void;
  readonly onLeft: () => void;
  /** The card went: by itself or because we hid it. */
  readonly onClosed: () => void;
}

/** Opens the frame's card. Its script comes at the first need: most frames never show a card. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #wanted: MentionAnchor | undefined;
  #isRequested = false;

  constructor(options: CardOpenerOptions) {
    this.#options = options;
    const port = framePort();
    port.pointerEnteredCard = options.onEntered;
    port.pointerLeftCard = options.onLeft;
    port.cardClosed = options.onClosed;
    port.onCardReady = (card) => this.#ready(card);
  }

  show(anchor: MentionAnchor): void {
    this.#wanted = anchor;
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
    delete port.cardClosed;
    delete port.onCardReady;
  }

  #ready(card: CardView): void {
    const anchor = this.#wanted;
    this.#wanted = undefined;
    if (anchor) card.show(anchor, { focus: false });
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
