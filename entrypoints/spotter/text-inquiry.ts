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
  #isMarkerAsked = false;
  #known = new Map<string, boolean>();
  #knownLength = 0;
  #open = new Set<string>();
  #length = 0;
  #letters: Promise<void>[] = [];

  /** @param lacksMarker whether a text that may hold a topic shall bring the spotter's second half */
  constructor(lacksMarker: () => boolean) {
    this.#lacksMarker = lacksMarker;
  }

  /** Whether a text may hold a topic; undefined while it waits to be asked about, which it does from now on. */
  holds(text: string): boolean | undefined {
    if (!anyLetter.test(text)) return false;
    const known = this.#known.get(text);
    if (known === undefined && !this.#open.has(text)) {
      this.#note(text);
      if (this.#length >= letterLength) this.#post();
    }
    return known;
  }

  /** Settles when every text has its answer. @throws when nobody answers; the texts wait for the next time. */
  async finish(): Promise<void> {
    this.#post();
    await Promise.all(this.#letters.splice(0));
  }

  /** Before a reading: all texts of the last have been told apart, so what was said may go. */
  begin(): void {
    if (this.#knownLength <= mostKnown) return;
    this.#known.clear();
    this.#knownLength = 0;
  }

  /** The topics are others than before: nothing that was said holds any longer. */
  forget(): void {
    this.#known = new Map();
    this.#knownLength = 0;
    this.#open = new Set();
    this.#length = 0;
  }

  #note(text: string): void {
    this.#open.add(text);
    this.#length += text.length;
  }

  #post(): void {
    if (this.#open.size === 0) return;
    const texts = [...this.#open];
    this.#open.clear();
    this.#length = 0;
    const letter = this.#ask(texts);
    // Told of when the letters are waited for, and not to the page before.
    letter.catch(() => {});
    this.#letters.push(letter);
  }

  async #ask(texts: readonly string[]): Promise<void> {
    const known = this.#known;
    // With one letter at a time: a script that comes twice is run twice.
    const isMarkerAsked = !this.#isMarkerAsked && this.#lacksMarker();
    if (isMarkerAsked) this.#isMarkerAsked = true;
    try {
      const bring = isMarkerAsked ? 'marking' : undefined;
      const found = new Set(await send('scanTexts', { texts, bring }));
      for (const [n, text] of texts.entries()) {
        known.set(text, found.has(n));
        if (known === this.#known) this.#knownLength += text.length;
      }
    } catch (error) {
      if (known === this.#known) for (const text of texts) this.#note(text);
      throw error;
    } finally {
      if (isMarkerAsked) this.#isMarkerAsked = false;
    }
  }
}
