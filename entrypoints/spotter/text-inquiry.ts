import { send } from '../../core/messaging.ts';

/** Texts go out in letters of about so many UTF-16 code units: one that is written takes a millisecond. */
const letterLength = 64_000;
/** What has been said of texts is remembered for pages that draw the same again and again; at most of so many units. */
const mostKnown = 100_000;
/** Text without a letter, prices and times that change all day among it, holds no topic. */
const anyLetter = /[A-Za-z\u00AA-\u1FFF\u2C00-\uFFFF]/;

/**
 * Asks the background which texts may hold a topic: there the search is warm and knows the stored packs.
 * Each text is asked about once.
 */
export class TextInquiry {
  readonly #lacksMarker: () => boolean;
  /** Undefined while there is no answer. */
  #known = new Map<string, boolean | undefined>();
  #knownLength = 0;
  #open: string[] = [];
  #length = 0;
  #letters: Promise<void>[] = [];

  /** @param lacksMarker whether a text that may hold a topic shall bring the spotter's second half */
  constructor(lacksMarker: () => boolean) {
    this.#lacksMarker = lacksMarker;
  }

  /** Whether a text may hold a topic; undefined while it waits to be asked about, which it does from now on. */
  holds(text: string): boolean | undefined {
    if (!anyLetter.test(text)) return false;
    if (!this.#known.has(text)) {
      this.#note(text);
      if (this.#length >= letterLength) this.#post();
    }
    return this.#known.get(text);
  }

  /** Settles when every text has its answer. @throws when nobody answers; the texts wait for the next time. */
  async finish(): Promise<void> {
    this.#post();
    await Promise.all(this.#letters.splice(0));
  }

  /** Before a reading: all texts of the last have been told apart, so what was said may go. */
  begin(): void {
    if (this.#knownLength <= mostKnown) return;
    this.#known = new Map(this.#open.map((text) => [text, undefined]));
    this.#knownLength = 0;
  }

  /** The topics are others than before: nothing that was said holds any longer. */
  forget(): void {
    this.#known = new Map();
    this.#knownLength = 0;
    this.#open = [];
    this.#length = 0;
  }

  #note(text: string): void {
    this.#known.set(text, undefined);
    this.#open.push(text);
    this.#length += text.length;
  }

  #post(): void {
    if (this.#open.length === 0) return;
    const texts = this.#open;
    this.#open = [];
    this.#length = 0;
    const letter = this.#ask(texts, this.#letters.at(-1));
    // Told of when the letters are waited for, and not to the page before.
    letter.catch(() => {});
    this.#letters.push(letter);
  }

  /** One after the other: the background has other frames to answer as well. */
  async #ask(texts: readonly string[], before: Promise<void> | undefined): Promise<void> {
    const known = this.#known;
    try {
      if (before) await before;
      const bring = this.#lacksMarker() ? 'marking' : undefined;
      const found = new Set(await send('scanTexts', { texts, bring }));
      for (const [n, text] of texts.entries()) {
        known.set(text, found.has(n));
        if (known === this.#known) this.#knownLength += text.length;
      }
    } catch (error) {
      if (known === this.#known) for (const text of texts) this.#note(text);
      throw error;
    }
  }
}
