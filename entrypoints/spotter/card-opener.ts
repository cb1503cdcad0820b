import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';
import { focusedElement } from './focus-return.ts';
import type { Point } from './safe-area.ts';

interface ShowOptions {
  /** Tells which line is meant where the mention is broken over several. */
  readonly pointer: Point | undefined;
  /** The card takes the focus: it was opened by key. */
  readonly focus: boolean;
}

interface CardOpenerOptions {
  /** Has the card's script put into this frame; false where that is not possible. */
  readonly requestCard: () => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
  readonly onEntered: () => void;
  readonly onLeft: () => void;
  readonly onHeld: (isHeld: boolean) => void;
  /**
   * The card went: by itself or because we hid it.
   *
   * @param focusBefore what had the focus before the card took it; only where it has to be given back.
   */
  readonly onClosed: (focusBefore?: { readonly element: HTMLElement | undefined }) => void;
}

/** Opens the frame's card. Its script comes at the first need: most frames never show a card. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #wanted: (ShowOptions & { readonly anchor: MentionAnchor }) | undefined;
  #focusBefore: HTMLElement | undefined;
  #isRequested = false;

  constructor(options: CardOpenerOptions) {
    this.#options = options;
    const port = framePort();
    port.pointerEnteredCard = options.onEntered;
    port.pointerLeftCard = options.onLeft;
    port.cardHeld = options.onHeld;
    port.cardClosed = (returnFocus) => this.#closed(returnFocus);
    port.onCardReady = (card) => this.#ready(card);
  }

  show(anchor: MentionAnchor, { pointer, focus }: ShowOptions): void {
    const { card } = framePort();
    if (!card?.isOpen) this.#focusBefore = focusedElement();
    this.#wanted = { anchor, pointer, focus };
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
    if (wanted) card.show(wanted.anchor, wanted);
  }

  #closed(returnFocus: boolean): void {
    const element = this.#focusBefore;
    this.#focusBefore = undefined;
    this.#options.onClosed(returnFocus ? { element } : undefined);
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
